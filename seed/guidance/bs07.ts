import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'BS07',
  title: 'Flytning inden for Danmark',
  owner: 'BORG',
  topic: '23.05.10',
  authority: 'municipality',
  authorityNote: 'Folkeregisteret i den kommune, man flytter til',
  audience: ['citizen'],
  marks: ['mitid'],
  contactTypes: ['selfServiceHelp', 'gettingStarted', 'received', 'reporting', 'fact'],
  citizenPhrases: [
    'jeg skal flytte',
    'hvordan ændrer jeg adresse',
    'vi har købt hus og får nøglerne den første',
    'har I fået min flyttemelding',
    'jeg glemte at sige jeg var flyttet, får jeg bøde',
    'min søn er på efterskole, skal han skifte adresse',
    'vi er gået fra hinanden, hvor skal børnene bo på papiret',
    'mit nye vejnavn findes ikke på listen',
    'der bor stadig en på min adresse som er smuttet',
    'kan man melde det før man er inde',
  ],

  ongoingCase: {
    system: 'CPR-systemet',
    field: 'Adresse, "under behandling"',
    identification: 'nameAddressAndControl',
    citizenFollows: 'Kvittering og svar ligger i Digital Post',
    text: '"Har I modtaget min flytning?" Se, om den nye adresse står med dato eller ligger under behandling.\n\n- **Registreret**: alt er klaret, og det nye sundhedskort er på vej.\n- **Afventer logivært**: en anden på adressen skal svare, se [BS08](/v/BS08).\n- **Afventer samtykke**: et barn flytter med, og den anden forælder har fået brev.\n\nLad borgeren sige både den gamle og den nye adresse; læs dem ikke op.',
  },
  shortAnswer:
    'Du melder flytning på borger.dk, tidligst 28 dage før og senest 5 dage efter, du er flyttet. Er du mere end 14 dage for sent på den, kan det koste en bøde på typisk 600 kr. Vælg ny læge i samme ombæring, så er det gratis.',
  askFirst: [
    {
      question: 'Hvilken dato flytter du, eller flyttede du?',
      answers: [
        {
          answer: 'Om mere end 28 dage',
          leadsTo: 'say',
          say: 'Systemet tager den ikke endnu. Jeg kan sende linket på sms, så du har det, når tiden kommer.',
        },
        { answer: 'Inden for fristen', leadsTo: 'selfService' },
        { answer: 'For mere end 14 dage siden', leadsTo: 'deadlinesAndFees' },
      ],
    },
    {
      question: 'Bor der andre i boligen i forvejen?',
      answers: [
        { answer: 'Ja', leadsTo: 'guidance', guidance: 'BS08' },
        { answer: 'Nej, vi er de første eller de eneste', leadsTo: 'selfService' },
      ],
    },
    {
      question: 'Flytter der børn med, og er I to om forældremyndigheden?',
      answers: [
        {
          answer: 'Ja, og vi er enige',
          leadsTo: 'say',
          say: 'Sæt hak ved børnene. Den anden forælder får en besked i Digital Post og kan svare derfra.',
        },
        { answer: 'Ja, men den anden siger nej', leadsTo: 'escalation', row: 1 },
      ],
    },
    {
      question: 'Flytter du inden for landets grænser?',
      answers: [
        { answer: 'Nej, ud af Danmark', leadsTo: 'guidance', guidance: 'BS09' },
        { answer: 'Nej, hjem til Danmark', leadsTo: 'guidance', guidance: 'BS10' },
      ],
    },
  ],
  selfServices: ['meld-flytning'],
  exempt:
    'Tag flyttemeldingen på papir: send blanketten samme dag, eller lad borgeren udfylde den ved skranken, hvor sundhedskort eller pas vises. En anden voksen må aflevere den, når den er underskrevet.\n\nFristen regnes fra flyttedagen, så noter i sagen, hvornår borgeren ringede. Lægevalget kan krydses af på samme papir.',
  mandate: {
    level: 'finish',
    lookUpIn: 'CPR-systemet',
    may: [
      'Bekræft, at flytningen er registreret, til den, der er flyttet',
      'Guide gennem Meld flytning fra første til sidste skærm',
      'Ret en åbenlys slåfejl i etage eller side på en flytning, der ikke er godkendt',
      'Send blanket til borgere, der er fritaget',
    ],
    mayNot: [
      'Oplys ikke, hvem der ellers er tilmeldt en adresse',
      'Eftergiv ikke en bøde, og sig ikke, at den nok bortfalder',
      'Fortæl ikke en forælder, hvor barnet er flyttet hen',
    ],
  },
  escalations: [
    {
      criterion: 'Fælles børn, og den ene forælder protesterer mod flytningen',
      clarifyFirst: [
        'Børnenes alder',
        'Om der er en dom eller aftale om bopæl',
        'Hvilken dag børnene flyttede',
      ],
      action: 'callback',
      contactPoint: 'folkeregister',
    },
    {
      criterion: 'Nogen siger, at en person kun er tilmeldt på papiret',
      clarifyFirst: ['Adressen, det gælder', 'Om den, der ringer, vil være anonym'],
      action: 'callback',
      contactPoint: 'folkeregister',
    },
    {
      criterion: 'Adressen kan hverken findes i løsningen eller i BBR',
      clarifyFirst: ['Nøjagtig adresse fra lejekontrakt eller skøde', 'Om huset er helt nyt'],
      action: 'callback',
      contactPoint: 'bbr-team',
    },
    {
      criterion: 'Borgeren har ikke noget sted at bo eller kan ikke oplyse en adresse',
      clarifyFirst: ['Hvor borgeren sover de næste nætter', 'Hvordan vi får fat i borgeren'],
      action: 'transfer',
      contactPoint: 'folkeregister',
    },
  ],
  handOver: {
    contactPoint: 'folkeregister',
    note: 'Køen er længst omkring den første i måneden. Handler det om børn, så vælg emnet "Børns bopæl".',
  },
  deadlinesAndFees: [
    { kind: 'deadline', label: 'Tidligst', value: '28 dage før flyttedagen' },
    { kind: 'deadline', label: 'Senest', value: '5 dage efter flyttedagen' },
    {
      kind: 'fee',
      label: 'Bødeforlæg, når der er gået over 14 dage',
      value: 'typisk 600 kr.',
      validFrom: '2026-01-01',
    },
    {
      kind: 'fee',
      label: 'Nyt lægevalg sammen med flytning',
      value: '0 kr.',
      validFrom: '2026-01-01',
    },
  ],
  legalBasis: [
    { act: 'CPR-loven', section: 'kap. 4' },
    { act: 'CPR-loven', section: '§ 12, stk. 1' },
    { act: 'CPR-loven', section: '§ 57 (bøde)' },
  ],

  specialConsiderations:
    'Står borgeren midt i en skilsmisse, så sig intet om den anden part. Nævnes vold eller skjult adresse, så gå til [BS11](/v/BS11), før noget meldes.',
  readyTexts: {
    sms: 'Tillykke med det nye sted! Meld flytning her senest 5 dage efter, du er rykket ind: {selvbetjening}. Hilsen folkeregisteret, {kommune}',
    chat: 'Hvilken dag flytter du, og bor der andre i boligen? Så ved jeg, om du kan klare det hele på borger.dk.',
    email: {
      subject: 'Meld din flytning',
      body: 'Hej\n\nDin flytning meldes på borger.dk/flytning, hvor du kan tage hele husstanden med på én gang. Du kan gøre det fra fire uger før flyttedagen, og det skal være gjort, når der er gået fem dage. Posthus, arbejdsgiver og de fleste offentlige steder får den nye adresse gennem CPR. Når vi har godkendt, kommer der et nyt sundhedskort til den nye postkasse; sæt derfor navn på den.\n\nGod flytning!\nFolkeregisteret',
    },
  },
  related: ['BS08', 'BS09', 'BS11', 'BS19'],
} satisfies GuidanceSeed
