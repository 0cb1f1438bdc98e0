package nl.praktijklerenplus.lokaal.parts;

import java.util.Arrays;
import java.util.Optional;

import nl.praktijklerenplus.lokaal.PlatformFolder;
import nl.praktijklerenplus.platform.embedded.LiveProcess;

/**
 * An argument by which a process is known again as a part of this platform.
 *
 * <p>A file with a process number can be missing (killed between start and writing) or name a
 * stranger (numbers are used again); what stands on the command line of a process is always its
 * own.
 */
public record ProcessMark(PlatformFolder folder, String part) {

  public String argument() {
    return "-Dplp.onderdeel=" + folder.root() + "#" + part;
  }

  public Optional<ProcessHandle> find() {
    return ProcessHandle.allProcesses()
        .filter(this::marks)
        .filter(LiveProcess::isAlive)
        .findFirst();
  }

  private boolean marks(ProcessHandle process) {
    return process
        .info()
        .arguments()
        .filter(arguments -> Arrays.asList(arguments).contains(argument()))
        .isPresent();
  }
}
