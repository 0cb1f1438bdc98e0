/**
 * De stage: een student leert een vak op een leerwerkplek (het domein, "Commands, events, owners";
 * evaluatie Praktijkleren Plus, Verwey-Jonker Instituut).
 *
 * <p>Een stage begint alleen voor een student die hier als ACTIEF bekend is en niet al een stage
 * heeft, op een plek die wordt aangeboden en vrij is. De begindag ligt niet voor de laatste
 * wijziging van de student of van de plek. Wisselen kan altijd: de oude stage eindigt en de nieuwe
 * begint, beide of geen van beide. Een nieuwe stage heeft ten hoogste 60 uren per week.
 *
 * <p>Pauzeert de student, dan wordt de stage onderbroken en houdt zij haar plek; hervat de student,
 * dan loopt zij weer. Valt de student uit, dan eindigt de stage en is de plek vrij. Wie het traject
 * afrondt, beeindigt zijn stage zelf.
 *
 * <p>Bezoeken, aanpassingen van het leerproces en knelpunten horen bij een stage die niet is
 * geeindigd, ook als zij onderbroken is. Een gemeld knelpunt wordt een keer opgelost, ook nog na
 * het einde van de stage.
 */
package nl.praktijklerenplus.placement.stage;
