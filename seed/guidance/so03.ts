import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'SO03',
  title: 'Hjemløs eller ved at blive sat ud',
  owner: 'SOC',
  topic: '27.57.16',
  authority: 'municipality',
  authorityNote: 'Kommunen; et forsorgshjem kan borgeren selv opsøge',
  audience: ['citizen'],
  marks: ['attendance'],
  contactTypes: ['gettingStarted', 'advice', 'lookUp'],
  citizenPhrases: [
    'jeg bliver sat ud på fredag',
    'fogeden kommer i morgen',
    'jeg sover på sofaen hos en ven',
    'boligselskabet har ophævet min lejekontrakt',
    'har I et sted jeg kan være i nat',
    'jeg bor i min bil',
    'vi står på gaden med to børn',
    'jeg er smidt ud hjemmefra',
    'jeg skylder husleje og har fået et brev fra retten',
  ],
  notRelevant: ['selfService', 'deadlinesAndFees'],
  ongoingCase: {
    system: 'Voksensystemet',
    field: 'Udsættelser',
    identification: 'nameAddressAndControl',
    text: 'Fogedretten giver kommunen besked om udsættelser. Slå navnet op under **Udsættelser**: her står datoen, og om teamet allerede har skrevet til borgeren. Står der **Kontakt forsøgt**, har nogen ringet forgæves, så bed om et nummer, der virker.',
  },
  shortAnswer:
    'Så skynder vi os. Sig mig datoen i brevet fra fogedretten, og om der bor børn hos dig. Vores boligsociale team ringer til dig hurtigst muligt, og de kan nogle gange nå at standse det. Har du intet sted i nat, kan du selv gå hen på et forsorgshjem.',
  askFirst: [
    {
      question: 'Har du et sted at sove i nat?',
      answers: [
        { answer: 'Nej', leadsTo: 'escalation', row: 1 },
        { answer: 'Ja, nogle dage endnu', leadsTo: 'escalation', row: 3 },
        { answer: 'Nej, jeg er gået på grund af vold', leadsTo: 'escalation', row: 4 },
      ],
    },
    {
      question: 'Er der børn under 18 med?',
      answers: [
        { answer: 'Ja', leadsTo: 'escalation', row: 2 },
        { answer: 'Nej', leadsTo: 'mandate' },
      ],
    },
    {
      question: 'Er det huslejen, der ikke er betalt?',
      answers: [
        { answer: 'Ja, jeg mangler penge', leadsTo: 'guidance', guidance: 'JO04' },
        { answer: 'Nej, det er klager over støj eller rod', leadsTo: 'handOver' },
      ],
    },
  ],
  exempt:
    'Borgeren kan komme ind fra gaden i Borgerservice og bede om det boligsociale team. Har vedkommende ingen telefon, så aftal et klokkeslæt og et sted, og skriv det ned til dem begge.',
  mandate: {
    level: 'start',
    lookUpIn: 'Voksensystemet',
    may: [
      'Notér datoen for fogedens besøg og udlejers navn',
      'Oplys adressen på det nærmeste forsorgshjem; man kan møde op uden aftale',
      'Fortæl, at indbo kan blive opbevaret, så intet går tabt med det samme',
    ],
    mayNot: [
      'Sig ikke, at udsættelsen bliver stoppet',
      'Lov ikke en kommunal bolig',
      'Ring ikke selv til udlejer eller fogedret',
    ],
  },
  escalations: [
    {
      criterion: 'Står uden tag over hovedet i nat',
      clarifyFirst: [
        'Hvor borgeren er nu',
        'Telefon, der virker i aften',
        'Hund eller andet, der skal med?',
      ],
      action: 'transfer',
      contactPoint: 'boligsocialt-team',
      sameDay: true,
    },
    {
      criterion: 'Børn i husstanden, og en udsættelse er varslet eller sket',
      clarifyFirst: ['Børnenes alder', 'Datoen i brevet', 'Hvor familien er i nat'],
      action: 'transfer',
      contactPoint: 'boernemodtagelsen',
      sameDay: true,
    },
    {
      criterion: 'Fogedsag med dato inden for fire uger',
      clarifyFirst: ['Dato og klokkeslæt', 'Beløb, der skyldes', 'Har borgeren talt med udlejer?'],
      action: 'callback',
      contactPoint: 'boligsocialt-team',
      sameDay: true,
    },
    {
      criterion: 'Er gået hjemmefra på grund af vold eller trusler',
      clarifyFirst: ['Er borgeren i sikkerhed nu?', 'Er børnene med?'],
      action: 'transfer',
      contactPoint: 'voksen-visitation',
      sameDay: true,
    },
  ],
  handOver: {
    contactPoint: 'boligsocialt-team',
    note: 'Uden for åbningstid tager forsorgshjemmet imod hele døgnet; find adressen på Tilbudsportalen, og læs den højt for borgeren.',
  },
  legalBasis: [
    { act: 'Serviceloven', section: '§ 80' },
    { act: 'Serviceloven', section: '§ 110' },
  ],
  specialConsiderations:
    'Den, der lever på gaden, har sjældent strøm på telefonen. Få hele beskeden med i første samtale.',
  readyTexts: {
    sms: 'Hav brevet fra fogedretten klar, når det boligsociale team ringer til dig. Tag telefonen, også ved ukendt nummer. {kommune}',
    email: {
      subject: 'Før fogeden kommer: gør dette i dag',
      body: 'Send os et billede af brevet fra fogedretten, så datoen står klart. Skriv, hvad du kan betale nu, og hvad du får udbetalt næste gang. Mød op i fogedretten, selv om det er svært; udebliver du, kan sagen afgøres uden dig. Teamet ringer til dig inden for sin åbningstid, mandag til fredag.',
    },
  },
  related: ['BOL1', 'JO02', 'JO04', 'SO01'],
} satisfies GuidanceSeed
