package nl.praktijklerenplus.reporting.indicator.rest;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;

import nl.praktijklerenplus.reporting.indicator.rest.Stretches.Asked;
import nl.praktijklerenplus.reporting.onderdrukking.Kwartaal;
import nl.praktijklerenplus.reporting.onderdrukking.Persoonstelling;
import nl.praktijklerenplus.reporting.onderdrukking.Publicaties;
import nl.praktijklerenplus.reporting.onderdrukking.store.Publisher;

/** The same answers for who may not see persons. */
@ApplicationScoped
class PublishedFigures {

  private final Publisher publisher;
  private final Figures figures;

  PublishedFigures(Publisher publisher, Figures figures) {
    this.publisher = publisher;
    this.figures = figures;
  }

  Uni<Publicaties> on(Days days) {
    return publisher.upTo(new Kwartaal(days.peildatum()));
  }

  /** What is not about students is counted as it was known on the day of the publication. */
  Uni<Figures.Answer> of(Collection<Asked> questions, Days days, Split split) {
    List<Asked> others =
        questions.stream().filter(one -> !Persoonstelling.telt(one.indicator())).toList();
    return on(days)
        .chain(
            published ->
                figures
                    .of(others, days, split)
                    .map(
                        found ->
                            new Figures.Answer(
                                new Published(published, found.amounts(), split.by()),
                                found.goals())));
  }

  /** The first day of the first quarter that was published. */
  Uni<Optional<LocalDate>> firstDay(Days days) {
    return on(days).map(published -> published.eerste().map(Kwartaal::begin));
  }
}
