import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'ER01',
  title: 'Start virksomhed / CVR',
  owner: 'ERHV',
  topic: '24.10.07',
  authority: 'otherAuthority',
  authorityNote: 'Erhvervsstyrelsen registrerer; kommunens erhvervsservice vejleder gratis',
  audience: ['citizen', 'business'],
  marks: ['mitid', 'signature'],
  contactTypes: ['gettingStarted', 'selfServiceHelp', 'fact'],
  citizenPhrases: [
    'starte egen virksomhed',
    'jeg vil være selvstændig',
    'hvordan får man et cvr nummer',
    'jeg vil åbne en lille café',
    'skal jeg have moms når jeg sælger strik på nettet',
    'lukke mit firma igen',
    'må jeg have firma når jeg får dagpenge',
    'freelance ved siden af mit job',
  ],
  notRelevant: ['ongoingCase'],
  shortAnswer:
    'Et CVR-nummer får du på virk.dk, ofte samme dag, og det koster ikke noget for en enkeltmandsvirksomhed. Registrér dig senest otte dage, før du går i gang, hvis du skal have moms. Vores erhvervsservice giver en gratis snak, hvis du er i tvivl.',
  askFirst: [
    {
      question: 'Får du dagpenge, kontanthjælp eller sygedagpenge i dag?',
      answers: [
        { answer: 'Kontanthjælp eller sygedagpenge', leadsTo: 'escalation', row: 1 },
        {
          answer: 'Dagpenge',
          leadsTo: 'say',
          say: 'Spørg din a-kasse, før du går i gang; det er dem, der afgør, om du må få dagpenge ved siden af.',
        },
        { answer: 'Nej', leadsTo: 'selfService' },
      ],
    },
    {
      question: 'Skal du lave eller servere mad?',
      answers: [
        { answer: 'Ja', leadsTo: 'escalation', row: 2 },
        { answer: 'Ja, og sælge øl eller vin', leadsTo: 'guidance', guidance: 'ER02' },
        { answer: 'Nej', leadsTo: 'selfService' },
      ],
    },
    {
      question: 'Har du brug for et lokale eller en grund?',
      answers: [
        { answer: 'Jeg vil bygge eller ændre et lokale', leadsTo: 'guidance', guidance: 'BY02' },
        { answer: 'Jeg leder efter noget at leje', leadsTo: 'handOver' },
      ],
    },
  ],
  selfServices: ['registrer-virksomhed'],
  exempt:
    'Uden MitID: book et møde hos erhvervsservice, som ringer til Erhvervsstyrelsen sammen med borgeren. Har en anden fuldmagt, kan vedkommende registrere for borgeren med sit eget MitID.',
  mandate: {
    level: 'guide',
    may: [
      'Vis vej på virk.dk frem til det rigtige skema',
      'Book et vejledningsmøde hos erhvervsservice',
      'Fortæl, hvor CVR-registret kan slås op af alle',
    ],
    mayNot: [
      'Råd ikke om valg af virksomhedsform, skat eller moms',
      'Anbefal ingen bestemt revisor, bank eller advokat',
    ],
  },
  escalations: [
    {
      criterion: 'Får kontanthjælp eller sygedagpenge, mens virksomheden startes',
      clarifyFirst: ['Hvilken ydelse', 'Planlagt startdato', 'Fuld tid eller bibeskæftigelse?'],
      action: 'callback',
      contactPoint: 'ydelsesteam',
    },
    {
      criterion: 'Vil drive restaurant, café, foodtruck eller sælge hjemmelavet mad',
      clarifyFirst: [
        'Adresse eller vogn',
        'Hvad der skal laves på stedet',
        'Er stedet registreret hos Fødevarestyrelsen?',
      ],
      action: 'callback',
      contactPoint: 'erhvervsservice',
    },
    {
      criterion: 'Virk.dk afviser registreringen med en fejlkode',
      clarifyFirst: ['Fejlkodens tal', 'Hvilket trin det stoppede på'],
      action: 'otherAuthority',
      contactPoint: 'erhvervsstyrelsen',
    },
  ],
  handOver: {
    contactPoint: 'erhvervsservice',
    note: 'Vejlederne har møder om formiddagen; iværksættercafé den første torsdag i måneden.',
  },
  deadlinesAndFees: [
    { kind: 'fee', label: 'Enkeltmandsvirksomhed', value: 'Gratis', validFrom: '2026-01-01' },
    { kind: 'deadline', label: 'Moms og ansatte', value: 'Registreres senest 8 dage før start' },
    { kind: 'caseTime', label: 'CVR-nummer', value: 'Samme dag til få hverdage' },
  ],
  legalBasis: [{ act: 'CVR-loven', section: '' }],
  specialConsiderations:
    'Mange nye ejere har et andet modersmål; virk.dk findes på engelsk, og erhvervsservice kan bestille tolk til mødet.',
  readyTexts: {
    sms: 'Start din virksomhed her: {selvbetjening}. Vil du vende idéen med os først, så er et møde med erhvervsservice gratis. {kommune}',
    email: {
      subject: 'Sådan kommer du i gang som selvstændig',
      body: 'Tillykke med idéen. Registreringen sker på virk.dk med dit private MitID, og du vælger branche og startdato undervejs. Skal du have moms eller ansatte, så gør det i samme omgang. Vores erhvervsservice læser gerne din plan igennem, før du trykker send. Held og lykke!',
    },
  },
  related: ['ER02', 'JO03'],
} satisfies GuidanceSeed
