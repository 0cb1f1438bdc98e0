package nl.praktijklerenplus.placement.werkgever;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import nl.praktijklerenplus.placement.werkgever.Werkgever.*;
import nl.praktijklerenplus.placement.werkgever.WerkgeverCommand.*;
import nl.praktijklerenplus.placement.werkgever.WerkgeverEvent.*;
import nl.praktijklerenplus.placement.werkgever.WerkgeverWeigering.*;
import nl.praktijklerenplus.platform.kernel.CorruptStream;
import nl.praktijklerenplus.platform.kernel.Decider;
import nl.praktijklerenplus.platform.kernel.Fact;
import nl.praktijklerenplus.platform.kernel.Outcome;

/** Decides about werkgevers. */
public final class WerkgeverDecider
    implements Decider<WerkgeverCommand, Werkgever, WerkgeverEvent, WerkgeverOmgeving> {

  private static final Pattern LEERBEDRIJF_ID = Pattern.compile("[0-9]{9}");

  @Override
  public Werkgever initial() {
    return new Onbekend();
  }

  @Override
  public Outcome<WerkgeverEvent> decide(
      WerkgeverCommand command, LocalDate datum, Werkgever state, WerkgeverOmgeving known) {
    WerkgeverEvent event = event(command);
    return Outcome.unless(
        refusal(new Fact<>(event, datum), state)
            .or(() -> als(known.leermeesterElders(), new LeermeesterAlBekend())),
        event);
  }

  private static WerkgeverEvent event(WerkgeverCommand command) {
    return switch (command) {
      case WerkgeverWerven(
              var werkgever,
              var code,
              var naam,
              var branche,
              var kanaal,
              var motief) ->
          new WerkgeverGeworven(werkgever, code, naam, branche, kanaal, motief);
      case WerkgeversgesprekVoeren(UUID werkgever, String door, Houding houding) ->
          new WerkgeversgesprekGevoerd(werkgever, door, houding);
      case LeerbedrijfErkennen(UUID werkgever, String leerbedrijfId, var geldigTot) ->
          new LeerbedrijfErkend(werkgever, leerbedrijfId, geldigTot);
      case LeermeesterAanstellen(UUID werkgever, UUID leermeester) ->
          new LeermeesterAangesteld(werkgever, leermeester);
      case LeermeesterTrainen(UUID werkgever, UUID leermeester) ->
          new LeermeesterGetraind(werkgever, leermeester);
    };
  }

  @Override
  public Optional<WerkgeverWeigering> refusal(Fact<WerkgeverEvent> fact, Werkgever state) {
    return switch (state) {
      case Onbekend _ -> als(!(fact.event() instanceof WerkgeverGeworven), new WerkgeverOnbekend());
      case Geworven geworven -> weigering(fact.event(), geworven);
    };
  }

  private static Optional<WerkgeverWeigering> weigering(WerkgeverEvent event, Geworven werkgever) {
    return switch (event) {
      case WerkgeverGeworven _ -> Optional.of(new WerkgeverAlBekend());
      case WerkgeversgesprekGevoerd _ -> Optional.empty();
      case LeerbedrijfErkend(_, String id, _) ->
          als(!LEERBEDRIJF_ID.matcher(id).matches(), new LeerbedrijfIdOngeldig());
      case LeermeesterAangesteld(_, UUID leermeester) ->
          als(werkgever.leermeesters().contains(leermeester), new LeermeesterAlBekend());
      case LeermeesterGetraind(_, UUID leermeester) ->
          als(!werkgever.leermeesters().contains(leermeester), new LeermeesterOnbekend());
    };
  }

  private static Optional<WerkgeverWeigering> als(boolean zo, WerkgeverWeigering weigering) {
    return zo ? Optional.of(weigering) : Optional.empty();
  }

  @Override
  public Werkgever evolve(Werkgever state, Fact<WerkgeverEvent> fact) {
    return switch (state) {
      case Onbekend _ when fact.event() instanceof WerkgeverGeworven geworven ->
          new Geworven(geworven.werkgever(), geworven.code(), Set.of());
      case Onbekend _ -> throw new CorruptStream(state, fact.event());
      case Geworven geworven -> verder(geworven, fact.event());
    };
  }

  private static Geworven verder(Geworven werkgever, WerkgeverEvent event) {
    return switch (event) {
      case WerkgeversgesprekGevoerd _, LeerbedrijfErkend _ -> werkgever;
      case LeermeesterAangesteld(_, UUID leermeester)
          when !werkgever.leermeesters().contains(leermeester) ->
          werkgever.met(leermeester);
      case LeermeesterGetraind(_, UUID leermeester)
          when werkgever.leermeesters().contains(leermeester) ->
          werkgever;
      case WerkgeverGeworven _, LeermeesterAangesteld _, LeermeesterGetraind _ ->
          throw new CorruptStream(werkgever, event);
    };
  }
}
