// One person from kandidaat to erkenning, and the figures that this gives. Every step is one command under the name that
// the OpenAPI document has for it; where a service must first have heard of what another did, `na` says of what.
import { randomUUID } from 'node:crypto';
import { certification, done, intake, placement, reporting } from './diensten.js';

type Done = { aggregaat: string; versie: number; gebeurtenissen: string[] };
const last = (what: Done): string => what.gebeurtenissen.at(-1) ?? '';

/** A key of our own for every command: sent again after a broken connection, it does nothing twice. */
const once = () => ({ 'Idempotency-Key': randomUUID() });
const student = await kandidaat();
const stage = await opStage();
const traject = await erkenning();
await verslag();

async function kandidaat(): Promise<{ id: string; ingestroomd: string }> {
  const begeleider = intake('begeleider');
  const aangemeld = done(
    await begeleider.POST('/studenten', {
      params: { header: once() },
      body: { datum: '2024-01-08', organisatie: 'werkdag', doorverwijzer: 'BEGELEIDER', doelgroep: 'ANDERS' },
    }),
  );
  const path = { student: aangemeld.aggregaat };
  done(
    await begeleider.POST('/studenten/{student}/persoonsgegevens', {
      // It overwrites: which version was seen is said with it.
      params: { path, header: { ...once(), 'If-Match': `"${aangemeld.versie}"` } },
      body: { datum: '2024-01-08', persoonsgegevens: { naam: 'Voorbeeld Persoon', geboortedatum: '1999-02-01' } },
    }),
  );
  const team = intake('praktijkopleider');
  done(
    await team.POST('/studenten/{student}/intakegesprekken', {
      params: { path, header: once() },
      body: {
        datum: '2024-01-15',
        gevoerdDoor: 'PRAKTIJKOPLEIDER',
        hulpvragen: ['ARBEID', 'SCHOLING'],
        ondersteuning: 'BREDER',
        betaaldWerkBesproken: true,
        advies: 'STARTEN',
      },
    }),
  );
  const instroom = done(
    await team.POST('/studenten/{student}/instroom', {
      params: { path, header: once() },
      body: { datum: '2024-01-22', organisatie: 'werkdag', richting: 'GROEN' },
    }),
  );
  console.log(`student ${path.student} is ingestroomd`);
  return { id: path.student, ingestroomd: last(instroom) };
}

async function opStage(): Promise<{ id: string; gestart: string }> {
  const jobcoach = placement('jobcoach');
  const werkgever = done(
    await jobcoach.POST('/werkgevers', {
      params: { header: once() },
      body: { datum: '2024-01-10', code: `V-${randomUUID()}`, naam: 'Voorbeeldkwekerij', branche: 'Groen', kanaal: 'JOBCOACH' },
    }),
  );
  done(
    await jobcoach.POST('/werkgevers/{werkgever}/erkenningen', {
      params: { path: { werkgever: werkgever.aggregaat }, header: once() },
      body: { datum: '2024-01-11', leerbedrijfId: '100123456' },
    }),
  );
  const plek = done(
    await jobcoach.POST('/leerwerkplekken', {
      params: { header: once() },
      body: { datum: '2024-01-12', werkgever: werkgever.aggregaat, richting: 'GROEN', locatie: 'EXTERN' },
    }),
  );
  const gestart = done(
    await jobcoach.POST('/stages', {
      params: { query: { na: student.ingestroomd }, header: once() },
      body: { datum: '2024-02-01', student: student.id, leerwerkplek: plek.aggregaat, urenPerWeek: 24 },
    }),
  );
  console.log(`stage ${gestart.aggregaat} is gestart`);
  return { id: gestart.aggregaat, gestart: last(gestart) };
}

async function erkenning(): Promise<{ id: string; behaald: string }> {
  const opleider = certification('praktijkopleider');
  const werkprocessen = ['B1-K1-W1', 'B1-K1-W2'];
  const gestart = done(
    await opleider.POST('/trajecten', {
      params: { query: { na: stage.gestart }, header: once() },
      body: { datum: '2024-02-01', student: student.id, kwalificatie: '25258', werkprocessen },
    }),
  );
  const path = { traject: gestart.aggregaat };
  for (const werkproces of werkprocessen) {
    done(
      await opleider.POST('/trajecten/{traject}/beoordelingen', {
        params: { path, header: once() },
        body: { datum: '2024-05-15', werkproces, oordeel: 'BEHAALD', toetsvorm: 'OBSERVATIE', stage: stage.id },
      }),
    );
  }
  done(
    await opleider.POST('/trajecten/{traject}/rmt-aanvragen', { params: { path, header: once() }, body: { datum: '2024-04-01' } }),
  );
  done(
    await certification('rmt').POST('/trajecten/{traject}/rmt-akkoorden', {
      params: { path, header: once() },
      body: { datum: '2024-04-20' },
    }),
  );
  const nova = certification('nova');
  done(await nova.POST('/trajecten/{traject}/nova-aanmelding', { params: { path, header: once() }, body: { datum: '2024-05-01' } }));
  const behaald = done(
    await nova.POST('/trajecten/{traject}/erkenning', { params: { path, header: once() }, body: { datum: '2024-06-03' } }),
  );
  console.log(`erkenning van traject ${path.traject} is behaald`);
  return { id: path.traject, behaald: last(behaald) };
}

/** Read back from reporting, after it has heard of the last event. */
async function verslag(): Promise<void> {
  const projectleider = reporting('projectleider');
  const query = { na: traject.behaald };
  const tijdlijn = done(
    await projectleider.GET('/studenten/{student}/tijdlijn', { params: { path: { student: student.id }, query } }),
  );
  console.log(`tijdlijn ${JSON.stringify(tijdlijn)}`);
  const cijfer = done(
    await projectleider.GET('/indicatoren/{id}', {
      params: { path: { id: 'erkenningen-behaald' }, query: { ...query, peildatum: '2024-06-30', van: '2024-06-01' } },
    }),
  );
  console.log(`erkenningen-behaald ${JSON.stringify(cijfer)}`);
}
