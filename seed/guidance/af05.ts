import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'AF05',
  title: 'Rotter',
  owner: 'AFFALD',
  topic: '09.13.01',
  authority: 'municipality',
  authorityNote: 'Kommunen; alle har pligt til at anmelde straks',
  audience: ['citizen', 'business'],
  marks: [],
  contactTypes: ['reporting', 'received', 'fact'],
  citizenPhrases: [
    'jeg har set en rotte i haven',
    'der pusler noget under gulvet',
    'der er huller ved vores kompost',
    'noget gnaver på loftet om natten',
    'rottefængeren er ikke dukket op',
    'min kat kom ind med en stor mus med lang hale',
    'rotter i kloakken',
    'har naboen pligt til at gøre noget ved sine høns',
    'koster det noget at få bekæmpet rotter',
  ],
  ongoingCase: {
    system: 'Rottedatabasen',
    field: 'Anmeldelse og næste besøg',
    identification: 'none',
    text: 'Søg på adressen. Du ser, hvornår bekæmperen har været der, og hvad han fandt. **Afsluttet** uden fund kan godt genåbnes, når der er set spor igen. Naboers anmeldelser må du ikke nævne.',
  },
  shortAnswer:
    'Godt, du siger det, for rotter skal meldes med det samme. Det er gratis at få dem bekæmpet. Du melder på nettet med et par klik, og du bliver kontaktet samme eller næste arbejdsdag. Er de inde i huset, tager jeg det for dig nu.',
  askFirst: [
    {
      question: 'Er rotten set inde eller ude?',
      answers: [
        { answer: 'Inde i boligen', leadsTo: 'escalation', row: 1 },
        { answer: 'Ude', leadsTo: 'selfService' },
        {
          answer: 'Kun lyde',
          leadsTo: 'say',
          say: 'Meld det alligevel. Bekæmperen kan se på spor, om det er mus eller rotter.',
        },
      ],
    },
    {
      question: 'Er det et sted med mad eller børn?',
      answers: [
        { answer: 'Restaurant, butik, køkken', leadsTo: 'escalation', row: 2 },
        { answer: 'Vuggestue, skole, plejehjem', leadsTo: 'escalation', row: 2 },
        { answer: 'Nej', leadsTo: 'selfService' },
      ],
    },
    {
      question: 'Er du sikker på, at det ikke er mus eller hvepse?',
      answers: [
        { answer: 'Det er noget andet', leadsTo: 'guidance', guidance: 'AF06' },
        { answer: 'Rotter, ja', leadsTo: 'selfService' },
      ],
    },
  ],
  selfServices: ['anmeld-rotter'],
  exempt:
    'Anmeld for borgeren i rottedatabasen: adresse, hvor den er set, og et telefonnummer. Vil borgeren være anonym, så udelad nummeret og sig, at ingen så kan ringe tilbage. Bekæmperen ringer, før han kommer, når der er et nummer, og viser sit kort i døren.',
  mandate: {
    level: 'finish',
    lookUpIn: 'Rottedatabasen',
    may: [
      'Opret en anmeldelse, også anonymt',
      'Oplys dato for næste besøg',
      'Råd til at fjerne foder, lukke kompost og tætne huller',
    ],
    mayNot: ['Anbefal ikke gift, hverken købt eller hjemmelavet', 'Udpeg ikke en nabo som årsag'],
  },
  escalations: [
    {
      criterion: 'Rotte set eller hørt inde i en bolig',
      clarifyFirst: ['Hvilket rum', 'Småbørn eller dyr i hjemmet?'],
      action: 'transfer',
      contactPoint: 'skadedyr',
      sameDay: true,
    },
    {
      criterion: 'Fødevarevirksomhed, institution eller plejehjem',
      clarifyFirst: ['Stedets navn', 'Kontaktperson og telefon'],
      action: 'transfer',
      contactPoint: 'skadedyr',
      sameDay: true,
    },
    {
      criterion: 'Ingen har kontaktet borgeren to arbejdsdage efter anmeldelsen',
      clarifyFirst: ['Anmeldelsens dato', 'Rigtigt telefonnummer?'],
      action: 'callback',
      contactPoint: 'skadedyr',
    },
    {
      criterion: 'Samme sted har haft rotter tre gange på et år',
      clarifyFirst: ['Er kloakken undersøgt?'],
      action: 'callback',
      contactPoint: 'skadedyr',
    },
  ],
  handOver: {
    contactPoint: 'skadedyr',
    note: 'Uden for arbejdstid kan et autoriseret firma tilkaldes, men på egen regning.',
  },
  deadlinesAndFees: [
    { kind: 'fee', label: 'Bekæmpelse', value: 'Gratis', validFrom: '2026-01-01' },
    { kind: 'caseTime', label: 'Første kontakt', value: 'Samme eller næste arbejdsdag' },
  ],
  legalBasis: [
    { act: 'Miljøbeskyttelsesloven', section: '§ 17' },
    { act: 'Rottebekendtgørelsen', section: '' },
  ],
  readyTexts: {
    sms: 'Meld rotter her, gerne med foto: {selvbetjening}. Fjern fuglefoder, til bekæmperen har været der. {kommune}',
    chat: 'Uf, det forstår jeg godt. Er den set inde eller ude, og på hvilken adresse?',
    email: {
      subject: 'Rotter på din adresse',
      body: 'Anmeldelsen er givet videre til bekæmperen, som ringer til dig. Sørg for adgang til kælder og have, og lås hunden inde. Rør ikke ved fælder eller kasser, der bliver sat op. Du betaler ikke for bekæmpelsen, men et hul i kloakken skal ejeren selv få lavet, og det får du i så fald besked om på skrift.',
    },
  },
  related: ['AF06', 'SK02'],
} satisfies GuidanceSeed
