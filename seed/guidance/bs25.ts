import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'BS25',
  title: 'Bopælsattest / CPR-udskrift',
  owner: 'BORG',
  topic: '23.05.02',
  authority: 'municipality',
  authorityNote: 'Folkeregisteret i bopælskommunen',
  audience: ['citizen', 'business', 'partner'],
  marks: ['payment', 'mitid'],
  contactTypes: ['gettingStarted', 'selfServiceHelp', 'lookUp', 'received'],
  citizenPhrases: [
    'jeg skal bruge bevis på hvor jeg bor',
    'den spanske bank vil se min adresse med stempel',
    'papir på at min datter bor hos mig',
    'civilstandsattest så jeg kan gifte mig i udlandet',
    'hvor boede jeg i 1987',
    'kan I sige hvor min bror er flyttet hen',
    'udlejeren vil have dokumentation på alle i lejligheden',
    'certificate of residence',
    'vi er inkasso og mangler en adresse på en kunde',
  ],
  ongoingCase: {
    system: 'Attestmodulet i folkeregisterets fagsystem',
    field: 'Bestilling og betaling',
    identification: 'nameAddressAndControl',
    citizenFollows: 'Digital Post, hvor den færdige attest bliver lagt',
    text: 'Find bestillingen på navn og dato. «Afventer betaling» betyder, at kortet ikke gik igennem, og så laves der intet. «Til underskrift» er attester med stempel til udlandet; de tager en dag mere. «Afsendt» viser, om den gik digitalt eller med brev.\n\nKom svaret ikke frem, må du gensende samme attest uden ny betaling inden for 14 dage.',
  },
  shortAnswer:
    'En bopælsattest bestiller du på borger.dk med MitID. Den koster cirka 85 kr. og kommer i Digital Post, ofte samme dag, på dansk eller engelsk. Skal den i udlandet have stempel, sender vi den på papir.',
  askFirst: [
    {
      question: 'Er attesten på dig selv eller på en anden?',
      answers: [
        { answer: 'Mig selv eller mit barn hos mig', leadsTo: 'selfService' },
        { answer: 'En anden person', leadsTo: 'escalation', row: 2 },
      ],
    },
    {
      question: 'Hvem skal have den, og hvad skal der stå på den?',
      answers: [
        { answer: 'Adresse nu', leadsTo: 'selfService' },
        { answer: 'Alle adresser fra før i tiden', leadsTo: 'escalation', row: 1 },
        {
          answer: 'At jeg er ugift, til bryllup i udlandet',
          leadsTo: 'say',
          say: 'Vælg «civilstand» i bestillingen. Spørg også landets ambassade, om den skal have apostille fra Udenrigsministeriet.',
        },
      ],
    },
    {
      question: 'Er din adresse hemmelig?',
      answers: [
        { answer: 'Ja', leadsTo: 'escalation', row: 3 },
        { answer: 'Det vil jeg gerne have', leadsTo: 'guidance', guidance: 'BS11' },
      ],
    },
  ],
  selfServices: ['bestil-bopaelsattest'],
  exempt:
    'Attesten kan bestilles ved skranken mod billed-id og betaling, og den skrives ud, mens borgeren venter. Den, der ikke kan komme, sender et brev med navn, adresse, formål og underskrift; du opretter bestillingen og sender indbetalingskort. Attesten postes kun til folkeregisteradressen.',
  mandate: {
    level: 'finish',
    lookUpIn: 'Attestmodulet',
    may: [
      'Opret bestilling for en borger, der har legitimeret sig',
      'Gensend en betalt attest, der ikke nåede frem',
      'Fortæl, hvad der kan stå på attesten og på hvilket sprog',
      'Henvis firmaer til skriftlig forespørgsel',
    ],
    mayNot: [
      'Sig aldrig, om nogen findes, bor eller er beskyttet på en adresse',
      'Bekræft ikke en adresse, som andre læser op for dig',
      'Send ikke attesten til en mailadresse eller en ny adresse',
    ],
  },
  escalations: [
    {
      criterion: 'Adresser fra før 1968, slægtsforskning eller oplysninger om afdøde',
      clarifyFirst: ['Navn og fødselsår på personen', 'Årstal og by, der søges i', 'Formål'],
      action: 'callback',
      contactPoint: 'folkeregister',
    },
    {
      criterion: 'Inkasso, advokat, udlejer eller privatperson spørger til en andens adresse',
      clarifyFirst: [
        'Navn og firma på den, der spørger',
        'Har de skrevet med to sikre oplysninger om personen?',
      ],
      action: 'callback',
      contactPoint: 'folkeregister',
    },
    {
      criterion:
        'Borgeren siger selv, at adressen er beskyttet, eller systemet viser rød markering',
      clarifyFirst: ['Kun: sikkert tidspunkt for opkald, ingen adresse'],
      action: 'callback',
      contactPoint: 'folkeregister',
      sameDay: true,
    },
    {
      criterion: 'Adressen på attesten er ikke der, hvor borgeren bor',
      clarifyFirst: ['Indflytningsdato', 'Er flytning meldt, og findes en kvittering?'],
      action: 'callback',
      contactPoint: 'folkeregister',
    },
  ],
  handOver: {
    contactPoint: 'folkeregister',
    note: 'Vælg emnet «Attester». Ved beskyttet adresse: skriv kun «ring tilbage, markeret», ikke navn og adresse.',
  },
  deadlinesAndFees: [
    { kind: 'fee', label: 'Bopælsattest pr. stk.', value: 'ca. 85 kr.', validFrom: '2026-01-01' },
    { kind: 'caseTime', label: 'Digital attest', value: 'samme eller næste hverdag' },
    { kind: 'caseTime', label: 'Papir med stempel', value: '2 hverdage plus post' },
  ],
  legalBasis: [{ act: 'CPR-loven', section: 'kap. 3' }],
  readyTexts: {
    sms: 'Bopælsattesten bestilles her og lander i Digital Post: {selvbetjening}. Vælg engelsk, hvis en udenlandsk bank eller skole skal læse den. Folkeregisteret, {kommune}',
    chat: 'Er attesten til dig selv, og skal den bruges i Danmark eller i udlandet?',
    email: {
      subject: 'Bestilling af attest fra folkeregisteret',
      body: 'Goddag\n\nDen attest, du har brug for, kan købes på borger.dk under «bopælsattest». Du vælger selv, om den skal vise adresse, civilstand, børn eller statsborgerskab, og om den skal være på engelsk. Når betalingen er gået igennem, finder du den i Digital Post.\n\nKræver modtageren stempel og underskrift, så sæt hak i «papir»; den bliver sendt til den adresse, hvor du er registreret. Oplysninger om andre voksne udleverer vi kun efter en skriftlig ansøgning.\n\nVenlig hilsen\nFolkeregisteret',
    },
  },
  related: ['BS11', 'BS07', 'BS22', 'BS10'],
} satisfies GuidanceSeed
