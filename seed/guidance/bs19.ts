import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'BS19',
  title: 'Skift læge',
  owner: 'BORG',
  topic: '29.03.12',
  authority: 'municipality',
  authorityNote: 'Kommunen registrerer valget; regionen har aftalen med lægerne',
  audience: ['citizen'],
  marks: ['mitid', 'payment'],
  contactTypes: ['selfServiceHelp', 'gettingStarted', 'lookUp', 'fact'],
  citizenPhrases: [
    'jeg vil have ny læge',
    'min læge er lukket',
    'doktoren går på pension, hvad sker der med mig',
    'kan jeg beholde ham selv om vi flytter',
    'der er ingen der tager nye patienter',
    'jeg er uvenner med min læge',
    'vil gerne have en kvindelig en',
    'min søn skal have samme læge som mig',
    'hvad hedder min læge egentlig',
    'gruppe 2, er det noget for mig',
  ],
  ongoingCase: {
    system: 'Sygesikringssystemet',
    field: 'Lægevalg, «Gyldig fra»',
    identification: 'nameAddressAndControl',
    citizenFollows: 'sundhed.dk viser den aktuelle læge',
    text: 'Se, om det nye valg står med en dato fremme i tiden: så er det godkendt, og den gamle læge gælder indtil da. «Venter gebyr» betyder, at betalingen mangler. «Tildelt» betyder, at regionen har valgt, fordi praksis lukkede, og så må borgeren vælge om gratis i den periode, brevet nævner. Sig lægens navn til borgeren selv eller til forældremyndighedens indehaver, ikke til andre i husstanden.',
  },
  shortAnswer:
    'Du skifter læge på borger.dk og ser straks, hvem der har åbent for nye. Skiftet koster cirka 225 kr., men er gratis, når du flytter, eller din læge lukker. Lægen skal som hovedregel ligge højst 15 kilometer fra dig.',
  askFirst: [
    {
      question: 'Hvorfor skal du skifte?',
      answers: [
        { answer: 'Jeg flytter', leadsTo: 'guidance', guidance: 'BS07' },
        {
          answer: 'Lægen stopper, eller praksis lukker',
          leadsTo: 'say',
          say: 'Du får et brev fra regionen med de læger, der er, og så koster skiftet ikke noget.',
        },
        { answer: 'Jeg er ikke tilfreds', leadsTo: 'selfService' },
      ],
    },
    {
      question: 'Er den læge, du gerne vil have, åben for nye patienter?',
      answers: [
        { answer: 'Ja, eller ved ikke', leadsTo: 'selfService' },
        { answer: 'Nej, men min familie går der', leadsTo: 'escalation', row: 1 },
        { answer: 'Den ligger længere væk end 15 km', leadsTo: 'escalation', row: 2 },
      ],
    },
    {
      question: 'Skal du i behandling i denne uge?',
      answers: [
        {
          answer: 'Ja, jeg er syg nu',
          leadsTo: 'say',
          say: 'Brug den læge, der står på kortet, til skiftet er trådt i kraft. Om aftenen og i weekenden er det lægevagten.',
        },
        { answer: 'Jeg har slet ingen læge', leadsTo: 'escalation', row: 3 },
      ],
    },
  ],
  selfServices: ['skift-laege'],
  exempt:
    'Slå åbne læger op på postnummeret, og læs tre af dem højt med afstand og adgangsforhold. Registrér valget, når borgeren har bestemt sig, og send indbetalingskort, hvis skiftet ikke er gratis. Sundhedskortet med den nye læge kommer med posten.',
  mandate: {
    level: 'finish',
    lookUpIn: 'Sygesikringssystemet og lægelisten',
    may: [
      'Læs ledige læger i nærheden op, med afstand',
      'Registrér et valg for en borger, der er fritaget',
      'Oplys den nuværende læge og skiftedatoen',
      'Vurder ud fra listen, om skiftet er gratis',
    ],
    mayNot: [
      'Anbefal ikke en læge frem for en anden',
      'Spørg ikke, hvad borgeren fejler',
      'Lov ikke plads hos en lukket læge',
    ],
  },
  escalations: [
    {
      criterion: 'Lægen er lukket for tilgang, men ægtefælle, børn eller forældre har den læge',
      clarifyFirst: ['Lægens navn', 'Hvem i familien, og bor de sammen?', 'Har lægen sagt ja?'],
      action: 'callback',
      contactPoint: 'sundhedskort-og-laege',
    },
    {
      criterion: 'Vil beholde eller vælge en læge ud over afstandsgrænsen',
      clarifyFirst: ['Adresse og lægens by', 'Er borgeren indforstået med ingen hjemmebesøg?'],
      action: 'callback',
      contactPoint: 'sundhedskort-og-laege',
    },
    {
      criterion: 'Der er ingen læge på kortet, eller alle inden for grænsen er lukket',
      clarifyFirst: ['Postnummer', 'Fast medicin, der slipper op, og hvornår'],
      action: 'callback',
      contactPoint: 'sundhedskort-og-laege',
      sameDay: true,
    },
    {
      criterion: 'Borgeren vil klage over behandling eller over lægens opførsel',
      clarifyFirst: ['Hvornår det skete', 'Haster et lægeskift på grund af det?'],
      action: 'otherAuthority',
      contactPoint: 'region-patientvejledning',
    },
  ],
  handOver: {
    contactPoint: 'sundhedskort-og-laege',
    note: 'Skift til gruppe 2 og dispensation for afstand hører til her. Skriv altid, hvilken læge borgeren har i dag.',
  },
  deadlinesAndFees: [
    {
      kind: 'fee',
      label: 'Lægeskift uden flytning',
      value: '225 kr.',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
    },
    {
      kind: 'fee',
      label: 'Lægeskift i forbindelse med flytning',
      value: '0 kr.',
      validFrom: '2026-01-01',
    },
    {
      kind: 'deadline',
      label: 'Afstand',
      value: '15 km; 5 km i København, Frederiksberg, Tårnby og Dragør',
    },
    { kind: 'caseTime', label: 'Skiftet gælder fra', value: 'typisk samme eller næste hverdag' },
  ],
  legalBasis: [{ act: 'Sundhedsloven', section: '§§ 58–59' }],
  specialConsiderations:
    'Gangbesværede spørger sjældent selv til trapper: læs altid adgangsforholdene op. Har borgeren brug for tolk, nævnes det til den nye læge ved første tid, ikke ved lægevalget.',
  readyTexts: {
    sms: 'Nye læger med plads ser du her, sorteret efter afstand: {selvbetjening}. Brug din nuværende læge, til skiftet står på sundhed.dk. Venlig hilsen Sundhedskort og læge i {kommune}',
    chat: 'Flytter du, eller vil du bare have en anden? Det har betydning for prisen. Skriv gerne dit postnummer.',
    email: {
      subject: 'Valg af ny læge',
      body: 'Hej\n\nPå borger.dk under «skift læge» får du vist alle, der tager imod nye patienter omkring din adresse. Vælg én, betal gebyret, og vent på kvitteringen. Ved flytning, lukning af praksis og enkelte andre tilfælde er valget gratis, og det finder løsningen selv ud af.\n\nJournalen flytter ikke med af sig selv; bed den nye klinik hente den. Du får et nyt gult kort med lægens navn.\n\nVenlig hilsen\nBorgerservice, team Sundhedskort',
    },
  },
  related: ['BS18', 'BS07', 'AE06'],
} satisfies GuidanceSeed
