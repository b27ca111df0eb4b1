import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'AE03',
  title: 'Hjælpemidler',
  owner: 'SUND',
  topic: '27.60.08',
  authority: 'municipality',
  authorityNote: 'Kommunen; behandlingsredskaber hører under regionen',
  audience: ['citizen', 'partner'],
  marks: ['mitid'],
  contactTypes: ['selfServiceHelp', 'gettingStarted', 'received', 'lookUp', 'fact'],
  citizenPhrases: [
    'jeg har brug for en rollator',
    'søge kørestol',
    'hvornår får jeg svar på min elscooter',
    'kan ikke komme op fra toilettet',
    'støttestrømper fra kommunen',
    'skal bruge en seng der kan hæves',
    'han er ved at dø og ligger så dårligt',
    'må jeg købe den selv og sende regningen',
    'bleer til voksen',
    'vi skal have en rampe ved trappen',
  ],
  ongoingCase: {
    system: 'Omsorgsjournalen',
    field: 'Hjælpemiddelsag: modtaget, hastegrad, sagsbehandler',
    identification: 'nameAddressAndControl',
    text: 'Har borgeren søgt, står ansøgningen med modtagelsesdato og en af tre hastegrader. **Afventer læge** kan tage et par uger, og det hjælper ikke at rykke os. **Bestilt** vil sige bevilget og på vej; leveringsdagen har depotet, se [AE04](/v/AE04). Regn ugerne ud sammen med borgeren fra modtagelsesdatoen, så ved I begge, hvornår det er sent.',
  },
  shortAnswer:
    'Køb ikke noget endnu, for så får du ikke pengene igen; det skal være bevilget først. Du søger på borger.dk. De fleste får svar efter 5–10 uger, i hastesager efter en uge, og en elscooter tager 12 uger. Er du indlagt, så sig det til mig nu.',
  askFirst: [
    {
      question: 'Er du indlagt eller lige blevet udskrevet?',
      answers: [
        {
          answer: 'Ja, og sygehuset siger, det hører til behandlingen',
          leadsTo: 'escalation',
          row: 1,
        },
        { answer: 'Ja, jeg kan ikke klare mig hjemme uden', leadsTo: 'escalation', row: 2 },
        { answer: 'Nej', leadsTo: 'selfService' },
      ],
    },
    {
      question: 'Har du sår eller røde mærker af at sidde eller ligge?',
      answers: [
        { answer: 'Ja', leadsTo: 'escalation', row: 3 },
        { answer: 'Nej', leadsTo: 'selfService' },
      ],
    },
    {
      question: 'Hvad er det, du ikke kan, som tingen skal hjælpe med?',
      answers: [
        {
          answer: 'Gå, rejse mig, bade, sidde',
          leadsTo: 'selfService',
          say: 'Skriv det præcis, som du siger det til mig. Terapeuten finder det rigtige produkt.',
        },
        { answer: 'Køre bil eller ombygge badeværelset', leadsTo: 'escalation', row: 5 },
        {
          answer: 'Kun i en kort periode, fx efter brækket ben',
          leadsTo: 'say',
          say: 'Krykker og rollator til nogle uger låner du normalt gennem sygehuset. Hjælpemidler fra kommunen er til varige behov.',
        },
      ],
    },
    {
      question: 'Er det noget, du har i forvejen, som er gået i stykker?',
      answers: [{ answer: 'Ja', leadsTo: 'guidance', guidance: 'AE04' }],
    },
  ],
  selfServices: ['hjaelpemiddel-ansoegning'],
  exempt:
    'Tag de tre vigtigste oplysninger selv – hvad kan borgeren ikke, siden hvornår, og hvem er lægen – og book tilbagekald fra Hjælpemidler, som udfylder resten mundtligt. Vil borgeren hellere skrive, sendes papirskemaet med frankeret kuvert. Samtykket til at spørge lægen kan gives i telefonen og noteres.',
  mandate: {
    level: 'start',
    lookUpIn: 'Omsorgsjournalen, Hjælpemiddelsag',
    may: [
      'Oplys, hvornår ansøgningen kom, og hvilken hastegrad den har',
      'Hjælp med at vælge det rigtige ansøgningsskema på borger.dk',
      'Notér ændret adresse, højde, vægt eller kontaktperson på sagen',
      'Fortæl, at der gælder frit valg, når bevillingen er givet',
    ],
    mayNot: [
      'Anbefal ikke et bestemt produkt eller en forhandler',
      'Sig aldrig, at borgeren kan lægge ud for hjælpemidlet',
      'Ændr ikke hastegraden; det gør terapeuten',
    ],
  },
  escalations: [
    {
      criterion: 'Sygehuset har ordineret eller udleveret det som del af behandlingen',
      clarifyFirst: [
        'Sygehus og afdeling',
        'Hvad hedder udstyret?',
        'Varigt eller for en periode?',
      ],
      action: 'otherAuthority',
      contactPoint: 'region-patientvejledning',
    },
    {
      criterion:
        'Udskrives inden tre hverdage og kan ikke komme i seng, på toilet eller ind i boligen',
      clarifyFirst: [
        'Udskrivningsdato',
        'Hvad mangler: seng, lift, toiletstol?',
        'Dørbredder og trin, hvis kendt',
      ],
      action: 'transfer',
      contactPoint: 'hjaelpemidler',
      sameDay: true,
    },
    {
      criterion: 'Tryksår, røde mærker eller sår efter kørestol, seng eller protese',
      clarifyFirst: [
        'Hvor på kroppen?',
        'Er sygeplejersken inde over?',
        'Hvilken pude eller madras bruges nu?',
      ],
      action: 'transfer',
      contactPoint: 'hjaelpemidler',
      sameDay: true,
    },
    {
      criterion:
        'Pårørende eller sygeplejerske siger "terminal", "uhelbredelig" eller "kort tid igen"',
      clarifyFirst: ['Navn og adresse – mere skal du ikke spørge om'],
      action: 'transfer',
      contactPoint: 'hjaelpemidler',
      sameDay: true,
    },
    {
      criterion: 'Støtte til bil eller ombygning af boligen',
      clarifyFirst: [
        'Ejer eller lejer?',
        'Har borgeren kørekort, og hvem skal køre?',
        'Er der søgt før?',
      ],
      action: 'callback',
      contactPoint: 'hjaelpemidler',
    },
  ],
  handOver: {
    contactPoint: 'hjaelpemidler',
    note: 'Terapeuterne er ude på besøg om formiddagen; hastesager skal derfor stilles om, ikke mailes.',
  },
  deadlinesAndFees: [
    { kind: 'caseTime', label: 'Akut', value: 'Fra dag til dag' },
    { kind: 'caseTime', label: 'Haster', value: '1 uge' },
    { kind: 'caseTime', label: 'Almindelig ansøgning', value: '5–10 uger' },
    { kind: 'caseTime', label: 'Elkøretøj', value: '12 uger' },
    { kind: 'deadline', label: 'Køb', value: 'Først efter bevilling' },
  ],
  legalBasis: [
    { act: 'Serviceloven', section: '§ 112' },
    { act: 'Serviceloven', section: '§ 113' },
    { act: 'Serviceloven', section: '§ 114' },
    { act: 'Serviceloven', section: '§ 116' },
  ],
  specialConsiderations:
    'Bleer og stomi er pinlige at nævne ved et åbent kontor. Spørg, om borgeren kan tale frit, og brug selv de enkle ord først.',
  readyTexts: {
    sms: 'Søg om hjælpemidlet her: {selvbetjening}. Skriv, hvad du ikke kan, og køb ikke noget, før du har vores svar. Hjælpemidler, {kommune}',
    chat: 'Er det til dig selv, og er du hjemme eller indlagt lige nu? Det afgør, om det er os eller sygehuset.',
    email: {
      subject: 'Hjælpemiddel: søg først, køb bagefter',
      body: 'Goddag\n\nDu søger på borger.dk under hjælpemidler og vælger Solbæk Kommune. Beskriv helst tre situationer i hverdagen, hvor du går i stå; det siger os mere end et produktnavn. Almindelige ansøgninger tager fem til ti uger, elkøretøjer tolv. Køber du selv, inden vi har svaret, kan vi ikke betale det tilbage. Får du sår, fald eller en udskrivningsdato undervejs, så kontakt os igen, så vi kan vurdere, om sagen skal frem i køen.\n\nTerapeuterne i Hjælpemidler',
    },
  },
  related: ['AE04', 'AE01', 'PA03'],
} satisfies GuidanceSeed
