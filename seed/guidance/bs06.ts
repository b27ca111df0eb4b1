import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'BS06',
  title: 'Udenlandsk kørekort – ombytning',
  owner: 'BORG',
  topic: '23.09.04',
  authority: 'municipality',
  authorityNote: 'Kommunen tager imod; Færdselsstyrelsen afgør, om landet har en aftale',
  audience: ['citizen'],
  marks: ['attendance', 'signature', 'payment'],
  contactTypes: ['gettingStarted', 'received', 'fact', 'advice'],
  citizenPhrases: [
    'må jeg køre på mit syriske kørekort',
    'exchange my foreign driving licence',
    'min mand har kørekort fra Thailand',
    'skal jeg tage teori og køreprøve om igen',
    'jeg kom fra Polen, gælder kortet her',
    'skifte mit amerikanske til et dansk',
    'hvor lang tid må man køre på det fra hjemlandet',
    'kan jeg beholde mit tyske bilkort',
    'de vil tage mit originale kort, får jeg det igen',
  ],

  ongoingCase: {
    system: 'Kørekortregistret',
    field: 'Ombytning',
    identification: 'nameAddressAndControl',
    text: 'Kortet kontrolleres ofte for ægthed, og det er dér, sagen står stille. Find ombytningen frem og læs, hvem den ligger hos:\n\n- **Kommune**: vi mangler noget fra borgeren.\n- **Kontrol**: Færdselsstyrelsen undersøger kortet eller har skrevet til udstedelseslandet. Ingen kan sige hvor længe.\n- **Prøve**: borgeren skal bestå en kontrollerende køreprøve, før sagen går videre.\n\nBeslutningen kommer i Digital Post; undervejs er der ikke noget at følge for borgeren.',
  },
  shortAnswer:
    'Det afhænger af landet. Kort fra EU og EØS må du køre på, til det udløber. Fra andre lande har du typisk 180 dage, fra du flytter hertil. Ombytning koster 360 kr. og sker hos os. Nogle lande kræver en køreprøve.',
  askFirst: [
    {
      question: 'Hvilket land har udstedt kortet?',
      answers: [
        {
          answer: 'Et land i EU eller EØS',
          leadsTo: 'say',
          say: 'Du behøver ikke bytte det. Vil du have et dansk alligevel, kan du gøre det når som helst.',
        },
        { answer: 'Et land på listen over aftaler', leadsTo: 'selfService' },
        { answer: 'Et andet land, eller vi kan ikke finde det', leadsTo: 'escalation', row: 1 },
      ],
    },
    {
      question: 'Hvornår fik du adresse i Danmark?',
      answers: [
        { answer: 'Jeg har ingen adresse her endnu', leadsTo: 'guidance', guidance: 'BS10' },
        {
          answer: 'For mere end 180 dage siden',
          leadsTo: 'say',
          say: 'Så skal du lade bilen stå, indtil ombytningen er i orden. Jeg kan finde en tid til dig nu.',
        },
        { answer: 'For nylig', leadsTo: 'deadlinesAndFees' },
      ],
    },
    {
      question: 'Har du selve kortet, og er det stadig gyldigt?',
      answers: [
        { answer: 'Ja', leadsTo: 'mandate' },
        { answer: 'Nej, det er væk eller udløbet', leadsTo: 'escalation', row: 2 },
      ],
    },
  ],
  selfServices: ['udenlandsk-koerekort', 'tid-i-borgerservice'],
  exempt:
    'Ansøgningen findes på papir ved kørekortskranken og kan også sendes hjem til borgeren. Hjælp til at udfylde den gives på dansk og engelsk.\n\nTaler borgeren et andet sprog, må en ven oversætte i telefonen; selve underskriften sætter ansøgeren ved fremmødet.',
  mandate: {
    level: 'guide',
    lookUpIn: 'Kørekortregistret',
    may: [
      'Slå landet op på Færdselsstyrelsens liste, mens borgeren er i røret',
      'Nævn, hvad der skal med: originalt kort, pas, opholdskort og foto',
      'Bestil en tid til aflevering af ansøgningen',
      'Oplys, om sagen ligger hos os, til kontrol eller venter på en prøve',
    ],
    mayNot: [
      'Afgør ikke, om et bestemt kort må bruges i Danmark i dag',
      'Lov ikke, at det udenlandske kort bliver givet tilbage',
    ],
  },
  escalations: [
    {
      criterion: 'Landet har ingen aftale, så der skal køres en kontrollerende prøve',
      clarifyFirst: [
        'Udstedelsesland og kategori',
        'Dato for tilflytning',
        'Hvor længe borgeren har haft kortet',
      ],
      action: 'callback',
      contactPoint: 'pas-og-koerekort',
    },
    {
      criterion: 'Kortet er udløbet, bortkommet eller inddraget i udlandet',
      clarifyFirst: [
        'Om der findes en kopi eller erklæring fra landet',
        'Årsag, med borgerens ord',
      ],
      action: 'callback',
      contactPoint: 'pas-og-koerekort',
    },
    {
      criterion: 'Borgeren vil klage over kontrollen eller har fået afslag',
      clarifyFirst: ['Brevets dato', 'Hvem der har underskrevet det'],
      action: 'otherAuthority',
      contactPoint: 'faerdselsstyrelsen',
    },
    {
      criterion: 'Borgeren lever af at køre, og arbejdsgiveren venter på kortet',
      clarifyFirst: ['Kategori: bus, taxa eller lastbil', 'Første arbejdsdag'],
      action: 'transfer',
      contactPoint: 'pas-og-koerekort',
    },
  ],
  handOver: {
    contactPoint: 'pas-og-koerekort',
    note: 'Skriv landet på engelsk i emnelinjen og borgerens sprog nedenunder, så den rigtige kollega ringer.',
  },
  deadlinesAndFees: [
    {
      kind: 'fee',
      label: 'Ombytning',
      value: '360 kr.',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
    },
    {
      kind: 'deadline',
      label: 'Kørsel på kort fra lande uden for EU/EØS',
      value: 'typisk 180 dage fra tilflytning',
      validFrom: '2026-01-01',
    },
    {
      kind: 'caseTime',
      label: 'Dansk kort efter ombytning',
      value: 'cirka 3 uger; længere, når kortet skal kontrolleres i udlandet',
    },
  ],
  legalBasis: [{ act: 'Kørekortbekendtgørelsen', section: '' }],

  specialConsiderations:
    'English: "You hand in your original licence, your passport and a photo in person." Flygtninge kan have svært ved at skaffe papirer fra hjemlandet; bed dem aldrig om at kontakte ambassaden.',
  readyTexts: {
    sms: 'Find dit land her, og se om kørekortet kan byttes: {selvbetjening}. Find your country and see if you can exchange. Bring the original licence. {kommune}',
    chat: 'Hvilket land står der på kørekortet, og hvornår flyttede du hertil? Det er de to ting, det hele hænger på.',
    email: {
      subject: 'Ombytning af udenlandsk kørekort / Exchange of licence',
      body: 'Dear driver / Kære borger\n\nPå fstyr.dk kan du se, om dit land har en aftale med Danmark. Har det en aftale, møder du op hos os med kortet, pas, opholdskort og et foto, og vi sender ansøgningen af sted. Er der ingen aftale, skal du bestå en kontrollerende prøve, og vi fortæller dig, hvordan du melder dig til. Please note that we keep your original licence when you apply.\n\nSolbæk Kommune',
    },
  },
  related: ['BS04', 'BS05', 'BS10'],
} satisfies GuidanceSeed
