package nl.praktijklerenplus.platform.rest;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;

import nl.praktijklerenplus.platform.json.RecordReader;
import nl.praktijklerenplus.platform.json.ReferenceCodes;
import nl.praktijklerenplus.platform.kernel.DateRules;

/** Begins to read a question, with what its operation does not know of it as the first faults. */
@ApplicationScoped
class PageReaders {

  private final DescribedParameters described;
  private final ReferenceCodes codes;
  private final Clock clock;

  PageReaders(DescribedParameters described, ReferenceCodes codes, Clock clock) {
    this.described = described;
    this.codes = codes;
    this.clock = clock;
  }

  PageReader of(ResourceInfo resource, UriInfo asked) {
    RecordReader reader = new RecordReader(codes, DateRules.day(clock.instant()));
    PageReader page = new PageReader(asked.getQueryParameters(), reader);
    page.faults(described.faults(resource, asked));
    return page;
  }
}
