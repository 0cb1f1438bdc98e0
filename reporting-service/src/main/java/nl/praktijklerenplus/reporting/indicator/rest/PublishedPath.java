package nl.praktijklerenplus.reporting.indicator.rest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import nl.praktijklerenplus.reporting.indicator.Dimensie;
import nl.praktijklerenplus.reporting.indicator.Oorzaak;
import nl.praktijklerenplus.reporting.indicator.Stap;
import nl.praktijklerenplus.reporting.indicator.Trechterstanden;
import nl.praktijklerenplus.reporting.indicator.Verdeling;
import nl.praktijklerenplus.reporting.indicator.rest.TrechterResource.Oorzaken;
import nl.praktijklerenplus.reporting.indicator.rest.TrechterResource.Trechter;
import nl.praktijklerenplus.reporting.indicator.rest.TrechterResource.Trechterstap;
import nl.praktijklerenplus.reporting.indicator.rest.TrechterResource.Wachten;
import nl.praktijklerenplus.reporting.onderdrukking.Drempel;
import nl.praktijklerenplus.reporting.onderdrukking.Publicaties;
import nl.praktijklerenplus.reporting.onderdrukking.Vakje;

/** The trechter as published. Who waits longest is one person: that is never shown. */
record PublishedPath(Publicaties published, Days days) {

  private record Waiting(Optional<Verdeling> found) {

    private Long n() {
      return found.map(Verdeling::aantal).orElse(null);
    }

    private Optional<Integer> median() {
      return found.flatMap(days -> days.percentiel(50));
    }

    private Optional<Integer> p90() {
      return found.flatMap(Drempel::p90);
    }

    private Boolean hidden() {
      return found.isPresent() ? null : Boolean.TRUE;
    }
  }

  Trechter trechter() {
    return new Trechter(
        days.peildatum(),
        days.bekendOp(),
        Stream.of(Stap.values()).map(this::step).toList(),
        Suppressed.RULE);
  }

  private Trechterstap step(Stap step) {
    Optional<Verdeling> reached = on(Vakje.geheel(Trechterstanden.bereikt(step)));
    return new Trechterstap(
        step.code(),
        step.naam(),
        reached.map(Verdeling::aantal).orElse(null),
        new Waiting(reached).hidden(),
        step.volgende().map(_ -> waiting(step)).orElse(null));
  }

  private Wachten waiting(Stap step) {
    Waiting all = since(Vakje.geheel(Trechterstanden.wachtend(step)));
    return new Wachten(
        all.n(),
        all.median(),
        all.p90(),
        Optional.empty(),
        Stream.of(Oorzaak.values()).map(cause -> cause(step, cause)).toList(),
        all.hidden());
  }

  private Oorzaken cause(Stap step, Oorzaak cause) {
    Waiting some = since(Vakje.per(Dimensie.REDEN, cause.name(), Trechterstanden.wachtend(step)));
    return new Oorzaken(
        cause, some.n(), some.median(), some.p90(), Optional.empty(), some.hidden());
  }

  private Waiting since(Vakje cell) {
    int today = (int) days.peildatum().toEpochDay();
    return new Waiting(on(cell).map(steps -> steps.terugVanaf(today)));
  }

  private Optional<Verdeling> on(Vakje cell) {
    LocalDate day = days.peildatum();
    return published.op(day, cell);
  }
}
