import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'BO03',
  title: 'Friplads og søskendetilskud',
  owner: 'BOERN',
  topic: '28.77.08',
  authority: 'municipality',
  authorityNote: 'Kommunen; tilskuddet beregnes af pladsanvisningen',
  audience: ['citizen'],
  marks: ['mitid'],
  contactTypes: ['selfServiceHelp', 'fact', 'received', 'reporting'],
  citizenPhrases: [
    'søge friplads',
    'rabat for nummer to barn',
    'vi har ikke råd til børnehaven',
    'jeg er gået ned i løn kan pasningen blive billigere',
    'søskenderabatten mangler på regningen',
    'enlig mor billigere institution',
    'I vil have mine lønsedler igen',
    'jeg skal betale friplads tilbage',
  ],
  ongoingCase: {
    system: 'Pladsanvisningssystemet',
    field: 'Tilskud',
    identification: 'nameAndBirthDate',
    citizenFollows: 'Digital Pladsanvisning, «Mit tilskud»',
    text: 'Feltet **Tilskud** viser procenten, og hvad den bygger på. **Mangler dokumentation** betyder, at der er skrevet til forælderen efter lønsedler; **Reguleret** er årets efterregning, når skatten er kendt.',
  },
  shortAnswer:
    'Økonomisk friplads søger du i Digital Pladsanvisning, og den afhænger af husstandens indtægt. Du får svar inden 14 dage, og den gælder fra måneden efter. Søskendetilskud kommer af sig selv: I betaler fuld pris for den dyreste plads og halv pris for de andre.',
  askFirst: [
    {
      question: 'Drejer det sig om indtægt eller om flere børn?',
      answers: [
        { answer: 'Indtægt', leadsTo: 'selfService' },
        {
          answer: 'Flere børn',
          leadsTo: 'say',
          say: 'Rabatten beregnes automatisk, så længe børnene bor på samme adresse. Mangler den, så sig hvilken måned.',
        },
      ],
    },
    {
      question: 'Er din indtægt lige ændret?',
      answers: [
        { answer: 'Ja, og jeg har allerede friplads', leadsTo: 'escalation', row: 1 },
        { answer: 'Jeg er selvstændig', leadsTo: 'escalation', row: 2 },
        { answer: 'Nej', leadsTo: 'selfService' },
      ],
    },
  ],
  selfServices: ['digital-pladsanvisning'],
  exempt:
    'Forælderen kan aflevere ansøgning og lønsedler i Borgerservice. Hjælp med at finde de tre seneste lønsedler frem, og læg dem i konvolutten til Friplads.',
  mandate: {
    level: 'start',
    lookUpIn: 'Pladsanvisningssystemet',
    may: [
      'Vis, hvor ansøgningen findes, og hvad der skal vedlægges',
      'Oplys den procent, der er bevilget, til forælderen selv',
      'Modtag besked om ny adresse eller samlever',
    ],
    mayNot: ['Regn ikke tilskuddet ud', 'Sig ikke, at et krav om tilbagebetaling bortfalder'],
  },
  escalations: [
    {
      criterion: 'Indtægt, job eller husstand er ændret, siden tilskuddet blev givet',
      clarifyFirst: ['Fra hvilken dato', 'Ny indtægt før skat'],
      action: 'callback',
      contactPoint: 'friplads',
    },
    {
      criterion: 'Selvstændig, studerende fra udlandet eller uden dansk skattekort',
      clarifyFirst: ['Hvilke indtægter der er', 'Forskudsopgørelse ved hånden?'],
      action: 'callback',
      contactPoint: 'friplads',
    },
    {
      criterion: 'Barnet har brug for friplads af pædagogiske eller sociale grunde',
      clarifyFirst: ['Hvem har foreslået det?'],
      action: 'callback',
      contactPoint: 'friplads',
    },
    {
      criterion: 'Har fået krav om tilbagebetaling og kan ikke betale',
      clarifyFirst: ['Beløb', 'Frist på brevet'],
      action: 'transfer',
      contactPoint: 'opkraevning',
    },
  ],
  handOver: { contactPoint: 'friplads', note: 'Har telefontid om formiddagen.' },
  deadlinesAndFees: [
    { kind: 'caseTime', label: 'Svar på ansøgning', value: '14 dage' },
    {
      kind: 'fee',
      label: 'Søskendetilskud',
      value: 'Halv pris på alle pladser undtagen den dyreste',
      validFrom: '2026-01-01',
    },
  ],
  legalBasis: [{ act: 'Dagtilbudsloven', section: '§ 43' }],
  readyTexts: {
    sms: 'Søg friplads her: {selvbetjening}. Hav de seneste lønsedler klar som billeder. Du får svar på højst 14 dage.',
    chat: 'Er det for ét barn eller flere? Og er du enlig eller samlevende? Så ved jeg, hvad du skal søge.',
    email: {
      subject: 'Billigere pasning: sådan søger du',
      body: 'Friplads gives efter husstandens samlede indtægt. Du søger én gang, og vi regner selv om hvert år. Husk at fortælle det, når din løn stiger eller falder, ellers kan du ende med at skylde penge. Søskendetilskud skal ikke søges; ser du det ikke på regningen, så skriv barnets navn og måneden.',
    },
  },
  related: ['BO01', 'BO06', 'SK03'],
} satisfies GuidanceSeed
