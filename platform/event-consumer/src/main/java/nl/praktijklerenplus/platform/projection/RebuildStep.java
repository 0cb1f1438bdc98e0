package nl.praktijklerenplus.platform.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * One step of a build, cut into slices. It works through JDBC, on threads of the build: the event
 * loops answer questions meanwhile, and COPY is the fastest way in.
 */
public interface RebuildStep {

  /** Small enough that a transaction takes a second or two, large enough to add up in memory. */
  int SLICE = 20_000;

  /**
   * The slices, when all steps before are done.
   *
   * @param size about how many rows a slice should read
   */
  List<Slice> plan(Connection connection, int size) throws SQLException;

  /**
   * Does a slice in the transaction of the connection, which has the version's schema first in its
   * search path. Slices of one step are done at the same time, each once.
   *
   * @return how many archived events were read for the first time in this build
   * @throws BuildFailed when it can never succeed
   */
  long work(Connection connection, Slice slice) throws SQLException;
}
