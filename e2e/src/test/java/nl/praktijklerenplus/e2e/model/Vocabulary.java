package nl.praktijklerenplus.e2e.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/** The commands with their fields (domein.md §3) and the codes of the reference data (§8). */
public final class Vocabulary {

  /**
   * What a field may hold. {@code values} for codes, {@code least} and {@code most} for numbers.
   */
  public record Field(
      String name,
      Kind kind,
      boolean optional,
      boolean list,
      List<String> values,
      int least,
      int most) {

    /** Whether a value is one that this field may hold. */
    boolean allows(JsonNode value) {
      if (!list) {
        return allowsOne(value);
      }
      for (JsonNode one : value) {
        if (!allowsOne(one)) {
          return false;
        }
      }
      return value.isArray() && (optional || !value.isEmpty());
    }

    private boolean allowsOne(JsonNode value) {
      return switch (kind) {
        case IDENTITY, TEXT -> value.isTextual() && !value.asText().isBlank();
        case CODE -> value.isTextual() && values.contains(value.asText());
        case NUMBER -> value.isInt() && value.asInt() >= least && value.asInt() <= most;
        case BOOLEAN -> value.isBoolean();
        case DATE -> value.isTextual() && Days.isDay(value.asText());
        case DIGITS -> value.isTextual() && value.asText().matches("[0-9]{9}");
        case PERSON -> value.hasNonNull("naam") && Days.isDay(value.path("geboortedatum").asText());
      };
    }
  }

  /** The shapes of values. */
  public enum Kind {
    IDENTITY,
    CODE,
    TEXT,
    NUMBER,
    BOOLEAN,
    DATE,
    DIGITS,
    PERSON
  }

  /** A command, the event that it becomes, and the field that names its aggregate (or null). */
  public record Command(String name, String event, String aggregate, List<Field> fields) {

    /** The field with this name, or null. */
    public Field field(String name) {
      return fields.stream().filter(one -> one.name.equals(name)).findFirst().orElse(null);
    }
  }

  static final List<String> FUNCTIES =
      List.of(
          "PRAKTIJKOPLEIDER",
          "ASSISTENT_PRAKTIJKOPLEIDER",
          "JOBCOACH",
          "BEGELEIDER",
          "LEERMEESTER",
          "PROJECTLEIDER");

  /** The organisations that bring students. */
  public static final List<String> ORGANISATIES =
      List.of(
          "werkdag",
          "spaarne-werkt",
          "dock-haarlem",
          "haarlem-effect",
          "leger-des-heils",
          "permens",
          "stichting-ontmoetingen",
          "zorgbalans");

  static final List<String> PARTNERS =
      List.of(
          "werkdag",
          "spaarne-werkt",
          "dock-haarlem",
          "haarlem-effect",
          "leger-des-heils",
          "permens",
          "stichting-ontmoetingen",
          "zorgbalans",
          "ribw",
          "sein",
          "rmt-zuid-kennemerland-ijmond",
          "nova-college",
          "werkgroep-waardevol-werk");

  static final List<String> ONDERWERPEN =
      List.of(
          "Motieven en realistische verwachtingen werkgevers",
          "Passende deelnemers vinden",
          "Samenwerking met andere stakeholders",
          "Werkervaringsplaatsen organiseren",
          "Het werk vormgeven",
          "Aangepaste begeleiding",
          "Ontwikkeling en werkervaring deelnemers",
          "De invloed van omgevingsfactoren",
          "Inclusieve leerwerkplekken",
          "Schaalbaarheid",
          "Doorstroom",
          "Bestendigheid inclusieve banen en instroom",
          "Duurzaamheid dienstverband");

  private static final Map<String, List<String>> LISTS =
      Map.of(
          "@functie",
          FUNCTIES,
          "@organisatie",
          ORGANISATIES,
          "@partner",
          PARTNERS,
          "@onderwerp",
          ONDERWERPEN,
          "@richting",
          List.of("SOCIAAL_WERK", "DIENSTVERLENING", "LOGISTIEK", "GROEN", "HORECA"),
          "@kwalificatie",
          List.of("sociaal-werk", "25251", "25254", "25258", "25252"),
          "@werkproces",
          List.of("B1-K1-W1", "B1-K1-W2", "B1-K1-W3", "B1-K1-W4", "B1-K1-W5", "B1-K1-W6"),
          "@indicator",
          List.copyOf(Indicators.IDS));

  // command > event of aggregate: fields; ? optional, [] list; @ a list of §8, else its own codes
  private static final String TABLE =
      """
      KandidaatAanmelden > KandidaatAangemeld of student: student organisatie=@organisatie \
      doorverwijzer=JOBCOACH|BEGELEIDER|ORGANISATIE|KANDIDAAT_ZELF \
      doelgroep=UITGEVALLEN_LEERLING|LANGDURIG_ZONDER_WERK|HOGER_OPGELEID|ANDERS \
      persoonsgegevens?=person
      PersoonsgegevensWijzigen > PersoonsgegevensGewijzigd of student: student \
      persoonsgegevens=person
      IntakegesprekVoeren > IntakegesprekGevoerd of student: student gevoerdDoor=@functie \
      hulpvragen[]=ARBEID|SCHOLING|ZORG|WONEN|FINANCIEN|PRIVE \
      ondersteuning=ARBEIDSGERELATEERD|BREDER leerstijl?=VISUEEL|DOEN|LEZEN|LUISTEREN \
      betaaldWerkBesproken=boolean advies=STARTEN|WACHTEN|NIET_PASSEND herbeoordelenOp?=date
      KandidaatAfsluiten > KandidaatAfgesloten of student: student \
      reden=TERUGGETROKKEN|NIET_PASSEND|ANDER_AANBOD
      StudentInstromen > StudentIngestroomd of student: student organisatie=@organisatie \
      richting=@richting
      TrajectPauzeren > StudentGepauzeerd of student: student \
      reden=PERSOONLIJK|ORGANISATORISCH|SYSTEMISCH verwachteHervatting?=date
      TrajectHervatten > StudentHervat of student: student
      UitvalVastleggen > StudentUitgevallen of student: student \
      reden=PERSOONLIJK|ORGANISATORISCH|SYSTEMISCH
      TerugkeerVastleggen > StudentTeruggekeerd of student: student
      MetingVastleggen > MetingVastgelegd of student: student \
      instrument=SELF_EFFICACY|ZELFVERTROUWEN|SOCIALE_VAARDIGHEDEN|TEVREDENHEID|PARTICIPATIELADDER \
      score=1..10
      TrajectAfronden > TrajectAfgerond of student: student
      StudentOverdragen > StudentOvergedragen of student: student naar=@organisatie \
      toestemming=boolean
      InzageVerlenen > InzageVerleend of student: student organisatie=@organisatie tot=date
      NoodtoegangNemen > NoodtoegangGenomen of student: student \
      reden=GEVAAR|CRISIS|BEGELEIDER_ONBEREIKBAAR
      StudentVergeten > StudentVergeten of student: student grond=VERZOEK|BEWAARTERMIJN
      WerkgeverWerven > WerkgeverGeworven of werkgever: werkgever naam=text branche=text \
      kanaal=EIGEN_NETWERK|JOBCOACH|VOORLICHTING motief?=SOCIAAL_ONDERNEMEN|VERDIENMODEL|NOODZAAK
      WerkgeversgesprekVoeren > WerkgeversgesprekGevoerd of werkgever: werkgever door=@functie \
      houding=TERUGHOUDEND|NEUTRAAL|POSITIEF|ENTHOUSIAST
      LeerbedrijfErkennen > LeerbedrijfErkend of werkgever: werkgever leerbedrijfId=digits \
      geldigTot?=date
      LeerwerkplekAanbieden > LeerwerkplekAangeboden of leerwerkplek: leerwerkplek werkgever \
      richting=@richting locatie=INTERN|EXTERN
      LeerwerkplekIntrekken > LeerwerkplekIngetrokken of leerwerkplek: leerwerkplek
      LeermeesterAanstellen > LeermeesterAangesteld of werkgever: werkgever leermeester
      LeermeesterTrainen > LeermeesterGetraind of werkgever: werkgever leermeester
      VoorlichtingHouden > VoorlichtingsbijeenkomstGehouden of bijeenkomst: bijeenkomst \
      doelgroepen[]=WERKGEVERS|VSO_SCHOLEN|GEMEENTE|WELZIJN|OUDERS|SOCIAAL_PROFESSIONALS \
      partners[]?=@partner aanwezigen?=0..500
      SamenwerkingAfspreken > SamenwerkingAfgesproken of -: partner=@partner onderwerp=text
      StageStarten > StageGestart of stage: stage student leerwerkplek leermeester? \
      urenPerWeek=1..40
      StageWisselen > StageGestart of stage: stage nieuweStage leerwerkplek leermeester? \
      urenPerWeek=1..40
      StagebezoekAfleggen > StagebezoekAfgelegd of stage: stage door=@functie
      LeerprocesAanpassen > LeerprocesAangepast of stage: stage \
      soort=LEERVORM|TIJDSDRUK|TAKEN|BEGELEIDING|WERKTIJDEN
      KnelpuntMelden > KnelpuntGemeld of stage: stage knelpunt \
      soort=WERK|SOCIAAL|PERSOONLIJK|BEGELEIDING
      KnelpuntOplossen > KnelpuntOpgelost of stage: stage knelpunt door=WERKGEVER|WERKDAG|SAMEN
      StageBeeindigen > StageBeeindigd of stage: stage reden=WISSEL|UITVAL|WERKGEVER|STUDENT
      StageAfronden > StageAfgerond of stage: stage \
      vervolg=BETAALD_WERK|ONBETAALD_WERK|VERDER_LEREN|JOBCOACHING
      DienstverbandStarten > DienstverbandGestart of dienstverband: dienstverband student \
      werkgever soort=BETAALD|ONBETAALD contract?=TIJDELIJK|VAST|DETACHERING urenPerWeek=1..40
      DienstverbandBeeindigen > DienstverbandBeeindigd of dienstverband: dienstverband \
      reden=AFLOOP|WERKGEVER|STUDENT|TERUGKEER
      NazorgcontactVastleggen > NazorgcontactGevoerd of student: student door=@functie
      ErkenningstrajectStarten > ErkenningstrajectGestart of traject: traject student \
      kwalificatie=@kwalificatie werkprocessen[]=@werkproces
      OpdrachtAfronden > OpdrachtAfgerond of traject: traject opdracht leerdoelen=1..20
      WerkprocesBeoordelen > WerkprocesBeoordeeld of traject: traject werkproces=@werkproces \
      oordeel=BEHAALD|NOG_NIET toetsvorm=OBSERVATIE|GESPREK|PORTFOLIO beoordelaar?=@functie stage?
      RmtAanvragen > RmtAanvraagIngediend of traject: traject
      RmtAkkoordVastleggen > RmtAkkoordGegeven of traject: traject
      RmtAfwijzen > RmtAanvraagAfgewezen of traject: traject
      AanmeldenNova > AanmeldingNova of traject: traject
      ErkenningToekennen > ErkenningBehaald of traject: traject
      PraktijkverklaringUitreiken > PraktijkverklaringUitgereikt of traject: traject
      PraktijkverklaringIntrekken > PraktijkverklaringIngetrokken of traject: traject \
      reden=FOUT|ONTERECHT|VERZOEK
      ErkenningstrajectStoppen > ErkenningstrajectGestopt of traject: traject \
      reden=STUDENT|UITVAL|ANDERE_KWALIFICATIE
      ObservatieVastleggen > ObservatieVastgelegd of observatie: observatie \
      fase=VOORBEREIDING|UITVOERING|RESULTATEN onderwerp=@onderwerp \
      perspectief=STUDENTEN|WERKGEVERS|INITIATIEF|STAKEHOLDERS \
      soort=WERKT|VERBETERPUNT|LES|CONTEXT tekst=text bron=text
      DoelstellingVastleggen > DoelstellingVastgelegd of -: indicator=@indicator \
      streefwaarde=0..100 op=date
      """;

  /** All commands but GebeurtenisCorrigeren. */
  public static final Map<String, Command> COMMANDS = read();

  /** §4: these may not be dated before the one before them; every other event may. */
  static final Set<String> STATE_CHANGES =
      Set.of(
          ("KandidaatAangemeld KandidaatAfgesloten StudentIngestroomd StudentGepauzeerd"
                  + " StudentHervat StudentUitgevallen StudentTeruggekeerd TrajectAfgerond"
                  + " LeerwerkplekAangeboden LeerwerkplekIngetrokken"
                  + " StageGestart StageOnderbroken StageHervat StageBeeindigd StageAfgerond"
                  + " DienstverbandGestart DienstverbandBeeindigd"
                  + " ErkenningstrajectGestart RmtAanvraagIngediend RmtAkkoordGegeven"
                  + " RmtAanvraagAfgewezen AanmeldingNova ErkenningBehaald"
                  + " PraktijkverklaringUitgereikt PraktijkverklaringIngetrokken"
                  + " ErkenningstrajectGestopt")
              .split(" "));

  private Vocabulary() {}

  /** Whether a text is a day. */
  public static boolean isDay(String text) {
    return Days.isDay(text);
  }

  private static Map<String, Command> read() {
    Map<String, Command> commands = new LinkedHashMap<>();
    TABLE.lines().map(Vocabulary::command).forEach(one -> commands.put(one.name, one));
    return commands;
  }

  private static Command command(String line) {
    String[] words = line.split("[ :>]+");
    List<Field> fields = new ArrayList<>();
    Arrays.stream(words).skip(4).map(Vocabulary::field).forEach(fields::add);
    return new Command(words[0], words[1], words[3].equals("-") ? null : words[3], fields);
  }

  private static Field field(String word) {
    String[] parts = word.split("=");
    String name = parts[0].replaceAll("[^A-Za-z]", "");
    String type = parts.length == 1 ? "identity" : parts[1];
    boolean optional = parts[0].contains("?");
    boolean list = parts[0].contains("[]");
    if (type.contains("..")) {
      String[] range = type.split("\\.\\.");
      int least = Integer.parseInt(range[0]);
      int most = Integer.parseInt(range[1]);
      return new Field(name, Kind.NUMBER, optional, list, List.of(), least, most);
    }
    boolean codes = type.startsWith("@") || type.equals(type.toUpperCase());
    List<String> values = !codes ? List.of() : LISTS.getOrDefault(type, List.of(type.split("\\|")));
    Kind kind = codes ? Kind.CODE : Kind.valueOf(type.toUpperCase());
    return new Field(name, kind, optional, list, values, 0, 0);
  }
}
