package nl.praktijklerenplus.platform.rest;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import nl.praktijklerenplus.platform.json.FieldError;

/** Takes only the parameters that the document describes, as it describes them. */
class QuestionGate {

  private static final int AFTER_THE_RIGHTS = Priorities.AUTHORIZATION + 1;

  /** They name these faults together with the others of the question. */
  private static final Set<Class<?>> LISTS = Set.of(PageRequest.class, FeedRequest.class);

  private final DescribedParameters described;

  QuestionGate(DescribedParameters described) {
    this.described = described;
  }

  @ServerRequestFilter(nonBlocking = true, priority = AFTER_THE_RIGHTS)
  void pass(ResourceInfo resource, UriInfo asked) {
    if (Stream.of(resource.getResourceMethod().getParameterTypes()).anyMatch(LISTS::contains)) {
      return;
    }
    List<FieldError> faults = described.faults(resource, asked);
    if (!faults.isEmpty()) {
      throw new WrongQuestion(faults);
    }
  }
}
