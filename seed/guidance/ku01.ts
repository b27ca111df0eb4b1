import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'KU01',
  title: 'Lån og leje af lokaler og haller',
  owner: 'ERHV',
  topic: '82.16.02',
  authority: 'municipality',
  authorityNote: 'Kommunens afdeling for kultur og fritid',
  audience: ['citizen', 'business', 'partner'],
  marks: ['payment'],
  contactTypes: ['selfServiceHelp', 'gettingStarted', 'fact', 'received'],
  citizenPhrases: [
    'leje forsamlingshus',
    'haltid til vores forening',
    'låne et klasselokale til strikkeklub',
    'hvad koster idrætshallen en lørdag',
    'konfirmation i kulturhuset',
    'nøglen virker ikke til gymnastiksalen',
    'vi skal bruge svømmehallen til stævne',
    'aflyse vores træningstid',
  ],
  ongoingCase: {
    system: 'Lokalebooking',
    field: 'Mine bookinger',
    identification: 'nameAndBirthDate',
    citizenFollows: 'Under «Mine bookinger» i Lokalebooking',
    text: 'Søg på bookingnummer, navn eller forening. **Afventer** betyder, at halinspektøren ikke har svaret; det gør han normalt inden to hverdage. **Bekræftet** udløser en mail med dørkode dagen før. Mangler koden, så tjek, om mailadressen er stavet rigtigt.',
  },
  shortAnswer:
    'Du finder ledige haller og sale i Lokalebooking og ser prisen, før du sender. Godkendte foreninger låner oftest gratis. Privat leje koster fra nogle hundrede kroner. Du får svar inden to hverdage og koden til døren på mail dagen før.',
  askFirst: [
    {
      question: 'Er I en forening, et firma eller privat?',
      answers: [
        { answer: 'Forening, godkendt', leadsTo: 'selfService' },
        { answer: 'Forening, ikke godkendt endnu', leadsTo: 'escalation', row: 1 },
        { answer: 'Privat eller firma', leadsTo: 'deadlinesAndFees' },
      ],
    },
    {
      question: 'Står du ved en låst dør nu?',
      answers: [
        { answer: 'Ja', leadsTo: 'escalation', row: 2 },
        { answer: 'Nej', leadsTo: 'selfService' },
      ],
    },
    {
      question: 'Vil I sælge øl eller vin?',
      answers: [
        { answer: 'Ja', leadsTo: 'guidance', guidance: 'ER02' },
        { answer: 'Nej', leadsTo: 'selfService' },
      ],
    },
  ],
  selfServices: ['lokalebooking'],
  exempt:
    'Book for borgeren, mens I taler: find tiden, læs prisen op, og skriv telefonnummeret i stedet for mail. Dørkoden ringes så ud af halinspektøren, og regningen kommer med brev.',
  mandate: {
    level: 'finish',
    lookUpIn: 'Lokalebooking',
    may: [
      'Book, flyt eller aflys en enkelt tid',
      'Send dørkoden igen til den mail, der står på bookingen',
      'Oplys pris, størrelse og antal stole',
      'Skriv en forening op til faste tider næste sæson',
    ],
    mayNot: [
      'Flyt ikke en anden forenings faste tid',
      'Oplæs ikke dørkoden for andre end den, der har booket',
    ],
  },
  escalations: [
    {
      criterion: 'Foreningen er ny og skal godkendes, før den kan låne gratis',
      clarifyFirst: ['Vedtægter og bestyrelse på plads?', 'Antal medlemmer under 25 år'],
      action: 'callback',
      contactPoint: 'kultur-og-fritid',
    },
    {
      criterion: 'Står foran døren med en bekræftet tid, og koden virker ikke',
      clarifyFirst: ['Hvilken dør', 'Bookingens nummer'],
      action: 'transfer',
      contactPoint: 'hovedvagt',
      sameDay: true,
    },
    {
      criterion: 'Vil leje til mere end 150 gæster, overnatning eller koncert',
      clarifyFirst: ['Dato', 'Antal', 'Scene, telt eller madvogn?'],
      action: 'callback',
      contactPoint: 'kultur-og-fritid',
    },
  ],
  handOver: {
    contactPoint: 'kultur-og-fritid',
    note: 'Halinspektørerne træffes bedst mellem 10 og 12.',
  },
  deadlinesAndFees: [
    { kind: 'fee', label: 'Godkendt forening', value: 'Gratis', validFrom: '2026-01-01' },
    {
      kind: 'fee',
      label: 'Privat, sal pr. aften',
      value: 'Fra 650 kr.',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
    },
    { kind: 'deadline', label: 'Gratis afbestilling', value: 'Til og med 7 dage før' },
    { kind: 'caseTime', label: 'Svar på en booking', value: '2 hverdage' },
  ],
  legalBasis: [{ act: 'Folkeoplysningsloven', section: 'kap. 6' }],
  specialConsiderations:
    'Spørg, om nogen kommer i kørestol. Solbækhallen og Kulturhuset har lift og teleslynge; den gamle gymnastiksal har trappe.',
  readyTexts: {
    sms: 'Find en ledig hal eller sal: {selvbetjening}. Koden til døren kommer på mail dagen før. God fornøjelse! {kommune}',
    chat: 'Skriv dag, tid og hvor mange I er, så kigger jeg i kalenderen med det samme.',
    email: {
      subject: 'Jeres lån af lokale',
      body: 'Her er det vigtigste: I får en bekræftelse fra halinspektøren inden to hverdage. Dagen før kommer en mail med dørkode og plan over lyset. Sæt borde og stole tilbage, og sluk, når I går. Skal I aflyse, så gør det senest en uge før; ellers sender vi regningen alligevel.',
    },
  },
  related: ['ER02', 'VE03'],
} satisfies GuidanceSeed
