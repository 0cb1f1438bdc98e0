package nl.praktijklerenplus.reporting.indicator;

import java.util.Map;
import java.util.function.Function;

import static java.util.stream.Collectors.toMap;

/** Which event a command of the reference files leads to, and which field names its aggregate. */
record Commandonaam(String commando, String gebeurtenis, String aggregaat) {

  static final Map<String, Commandonaam> ALLE =
      """
      KandidaatAanmelden KandidaatAangemeld student
      KandidaatAfsluiten KandidaatAfgesloten student
      IntakegesprekVoeren IntakegesprekGevoerd student
      StudentInstromen StudentIngestroomd student
      TrajectPauzeren StudentGepauzeerd student
      TrajectHervatten StudentHervat student
      UitvalVastleggen StudentUitgevallen student
      TerugkeerVastleggen StudentTeruggekeerd student
      MetingVastleggen MetingVastgelegd student
      StudentOverdragen StudentOvergedragen student
      WerkgeverWerven WerkgeverGeworven werkgever
      WerkgeversgesprekVoeren WerkgeversgesprekGevoerd werkgever
      LeerbedrijfErkennen LeerbedrijfErkend werkgever
      LeermeesterAanstellen LeermeesterAangesteld werkgever
      LeermeesterTrainen LeermeesterGetraind werkgever
      LeerwerkplekAanbieden LeerwerkplekAangeboden leerwerkplek
      LeerwerkplekIntrekken LeerwerkplekIngetrokken leerwerkplek
      VoorlichtingHouden VoorlichtingsbijeenkomstGehouden bijeenkomst
      SamenwerkingAfspreken SamenwerkingAfgesproken sleutel
      StageStarten StageGestart stage
      StagebezoekAfleggen StagebezoekAfgelegd stage
      LeerprocesAanpassen LeerprocesAangepast stage
      KnelpuntMelden KnelpuntGemeld stage
      KnelpuntOplossen KnelpuntOpgelost stage
      StageAfronden StageAfgerond stage
      DienstverbandStarten DienstverbandGestart dienstverband
      DienstverbandBeeindigen DienstverbandBeeindigd dienstverband
      NazorgcontactVastleggen NazorgcontactGevoerd student
      ErkenningstrajectStarten ErkenningstrajectGestart traject
      OpdrachtAfronden OpdrachtAfgerond traject
      WerkprocesBeoordelen WerkprocesBeoordeeld traject
      RmtAanvragen RmtAanvraagIngediend traject
      RmtAkkoordVastleggen RmtAkkoordGegeven traject
      AanmeldenNova AanmeldingNova traject
      ErkenningToekennen ErkenningBehaald traject
      PraktijkverklaringUitreiken PraktijkverklaringUitgereikt traject
      """
          .lines()
          .map(regel -> regel.split(" "))
          .map(woorden -> new Commandonaam(woorden[0], woorden[1], woorden[2]))
          .collect(toMap(Commandonaam::commando, Function.identity()));
}
