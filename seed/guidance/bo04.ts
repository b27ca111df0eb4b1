import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'BO04',
  title: 'Skoleindskrivning 0. klasse',
  owner: 'BOERN',
  topic: '17.20.01',
  authority: 'municipality',
  authorityNote: 'Distriktsskolen; kommunen ved udsættelse og specialtilbud',
  audience: ['citizen'],
  marks: ['mitid', 'signature'],
  contactTypes: ['selfServiceHelp', 'gettingStarted', 'fact', 'received'],
  citizenPhrases: [
    'tilmelde barn til skole',
    'hvornår er der indskrivning',
    'min søn er ikke moden til skole endnu',
    'hvilken skole hører vi til',
    'kan hun starte et år tidligere',
    'vi vil på en anden skole end vores egen',
    'skal vi gøre noget hvis han skal på friskole',
    'børnehaveklasse start til august',
    'vi har glemt fristen for skolestart',
  ],
  ongoingCase: {
    system: 'Elevsystemet',
    field: 'Indskrivning, status',
    identification: 'nameAddressAndControl',
    citizenFollows: 'Digital skoleindskrivning, «Min indskrivning»',
    text: 'Står der **Afventer forælder 2**, mangler den andens godkendelse. **Placeret** er skolens endelige svar og kommer først i foråret; indtil da er et ønske om en anden skole kun et ønske.',
  },
  shortAnswer:
    'Indskrivningen åbner i november og lukker i begyndelsen af januar, og du gør det digitalt. Undervisningspligten begynder i august det år, barnet fylder 6. I kan ønske en anden skole end jeres egen, hvis der er plads.',
  askFirst: [
    {
      question: 'Skal barnet begynde til den kommende august?',
      answers: [
        { answer: 'Ja, det år fylder hun 6', leadsTo: 'selfService' },
        {
          answer: 'Senere',
          leadsTo: 'say',
          say: 'Så får I selv et brev i Digital Post, når det bliver jeres tur.',
        },
        { answer: 'Vi vil begynde et år før', leadsTo: 'escalation', row: 1 },
      ],
    },
    {
      question: 'Er I i tvivl, om barnet er klar?',
      answers: [
        { answer: 'Ja, vi overvejer et år mere', leadsTo: 'escalation', row: 1 },
        { answer: 'Nej', leadsTo: 'selfService' },
      ],
    },
    {
      question: 'Skal barnet på privat- eller friskole?',
      answers: [
        {
          answer: 'Ja',
          leadsTo: 'say',
          say: 'Skriv det alligevel i løsningen, så vi ved, at barnet får undervisning. Pladsen aftaler I med skolen.',
        },
        { answer: 'Nej, men en anden folkeskole', leadsTo: 'guidance', guidance: 'BO05' },
      ],
    },
  ],
  selfServices: ['digital-skoleindskrivning'],
  exempt:
    'Distriktsskolens kontor indskriver ved et kort møde, og her er der tid til at se skolen. Mangler den ene forælder MitID, kan underskriften gives på papir samme sted.',
  mandate: {
    level: 'start',
    lookUpIn: 'Skolekortet og elevsystemet',
    may: [
      'Find distriktsskolen ud fra adressen',
      'Oplys dato for åbning, frist og svar',
      'Send linket til den forælder, der mangler at godkende',
    ],
    mayNot: [
      'Afgør ikke, om et barn bør vente et år',
      'Lov ikke, at en kammerat kommer i samme klasse',
    ],
  },
  escalations: [
    {
      criterion: 'Forældrene ønsker skoleudsættelse eller tidlig start',
      clarifyFirst: ['Barnets fødselsdato', 'Hvad siger børnehaven?'],
      action: 'callback',
      contactPoint: 'skoleafdeling',
    },
    {
      criterion: 'Plejebarn, specialtilbud eller et barn, der lige er kommet til landet',
      clarifyFirst: ['Hvem har forældremyndigheden', 'Hvilken støtte får barnet nu?'],
      action: 'callback',
      contactPoint: 'skoleafdeling',
    },
    {
      criterion: 'Fristen er overskredet, og intet er sendt',
      clarifyFirst: ['Barnets adresse i CPR'],
      action: 'transfer',
      contactPoint: 'skoleafdeling',
    },
  ],
  handOver: {
    contactPoint: 'skoleafdeling',
    note: 'I indskrivningsperioden sidder der to ekstra ved telefonen.',
  },
  deadlinesAndFees: [
    { kind: 'deadline', label: 'Indskrivning åben', value: 'November til begyndelsen af januar' },
    { kind: 'deadline', label: 'Undervisningspligt', value: 'August det år, barnet fylder 6' },
    { kind: 'caseTime', label: 'Svar om skole', value: 'Marts' },
  ],
  legalBasis: [{ act: 'Folkeskoleloven', section: '§§ 36–38' }],
  specialConsiderations:
    'Tosprogede børn får en sproglig vurdering i samme forbindelse; forklar, at det er en hjælp og ikke en prøve.',
  readyTexts: {
    sms: 'Skolestart? Indskriv her: {selvbetjening}. Den anden forælder skal også trykke ja. Vi glæder os til at møde jer! {kommune}',
    email: {
      subject: 'Jeres barn skal i skole',
      body: 'Indskrivningen foregår digitalt og tager et kvarter. Vælg jeres distriktsskole, eller sæt en anden øverst, og husk at tage stilling til SFO samtidig. Begge forældre skal godkende inden fristen. I foråret inviterer skolen til besøg, og klasserne dannes først efter påske.',
    },
  },
  related: ['BO05', 'BO06'],
} satisfies GuidanceSeed
