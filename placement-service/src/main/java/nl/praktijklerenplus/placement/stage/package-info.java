/**
 * De stage: een student leert een vak op een leerwerkplek (het domein, "Commands, events, owners";
 * evaluatie Praktijkleren Plus, Verwey-Jonker Instituut).
 *
 * <p>Een stage begint alleen voor een student die hier als ACTIEF bekend is en niet al een stage
 * heeft, op een plek die wordt aangeboden en vrij is. De begindag ligt niet voor de laatste
 * wijziging van de student of van de plek. Wisselen kan altijd: de oude stage eindigt en de nieuwe
 * begint, beide of geen van beide, en een correctie van de wissel schuift beide. Een nieuwe stage
 * heeft ten hoogste 60 uren per week.
 *
 * <p>Pauzeert de student, dan wordt de stage onderbroken en houdt zij haar plek; hervat de student,
 * dan loopt zij weer. Valt de student uit, dan eindigt de stage en is de plek vrij. Wie het traject
 * afrondt, beeindigt zijn stage zelf. Zo'n gevolg draagt de dag en het moment van zijn oorzaak, ook
 * als die gecorrigeerd wordt, maar ligt nooit voor de laatste wijziging van toestand van de stage;
 * het wordt niet zelf gecorrigeerd.
 *
 * <p>Bezoeken, aanpassingen van het leerproces en knelpunten horen bij een stage die niet is
 * geeindigd, ook als zij onderbroken is. Een knelpunt hoort bij een stage en wordt een keer gemeld
 * en een keer opgelost, dat laatste ook nog na het einde van de stage.
 *
 * <p>Begin, onderbreking, hervatting en einde zijn wijzigingen van toestand: geen ervan ligt voor
 * de vorige. Bezoeken, aanpassingen en knelpunten zijn waarnemingen: op elke dag vanaf het begin.
 */
package nl.praktijklerenplus.placement.stage;
