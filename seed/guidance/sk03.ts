import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'SK03',
  title: 'Regning fra kommunen – rykker og afdrag',
  owner: 'OPKR',
  topic: '25.45.10',
  authority: 'municipality',
  authorityNote: 'Kommunens opkrævning; når kravet er sendt til inddrivelse: Gældsstyrelsen',
  audience: ['citizen', 'business'],
  marks: ['payment', 'mitid'],
  contactTypes: ['lookUp', 'received', 'selfServiceHelp', 'advice', 'fact'],
  citizenPhrases: [
    'jeg har fået en rykker',
    'kan jeg betale i rater',
    'I har lagt 250 kroner oveni',
    'jeg har altså betalt i går',
    'hvad er det her for en regning, jeg skylder ikke noget',
    'har ikke råd før den første',
    'I har taget mine børnepenge',
    'min far er død og der kommer stadig regninger',
    'lønnen bliver trukket af nogen der hedder gældsstyrelsen',
    'jeg har mistet indbetalingskortet',
  ],
  ongoingCase: {
    system: 'Debitorsystemet',
    field: 'Krav: «Restance» og «Rykkertrin»',
    identification: 'nameAddressAndControl',
    citizenFollows: 'Mit Betalingsoverblik med MitID',
    text: 'Bed om fakturanummeret øverst på brevet, og find kravet. «Trin 1» er rykkeren, «Trin 2» er varsel om inddrivelse, og «Oversendt» er hos Gældsstyrelsen; så tager vi ikke længere imod betaling.\n\nEn indbetaling ses her efter 1–2 bankdage. Står den som «uplaceret», mangler den et nummer: skriv dato og beløb i kravets note, så bliver den flyttet. Tal kun om gæld med skyldneren, og sig intet til ægtefællen uden fuldmagt.',
  },
  shortAnswer:
    'Er rykkeren fra os, kan du stadig betale eller dele beløbet op i Mit Betalingsoverblik. En rykker koster op til 250 kr. Har du lige betalt, så se bort fra den. Er sagen gået videre til Gældsstyrelsen, laver du aftalen med dem.',
  askFirst: [
    {
      question: 'Hvem har skrevet brevet: Solbæk Kommune eller Gældsstyrelsen?',
      answers: [
        { answer: 'Gældsstyrelsen', leadsTo: 'escalation', row: 2 },
        { answer: 'Solbæk Kommune', leadsTo: 'mandate' },
        {
          answer: 'Et privat inkassofirma',
          leadsTo: 'say',
          say: 'Vi bruger ikke inkassofirmaer. Betal ikke, før du ved, hvem du skylder. Hvad står der som kreditor?',
        },
      ],
    },
    {
      question: 'Har du betalt, og hvilken dag?',
      answers: [
        {
          answer: 'Inden for de sidste to bankdage',
          leadsTo: 'say',
          say: 'Så har de to krydset hinanden. Gem kvitteringen, og du behøver ikke gøre mere.',
        },
        { answer: 'Længere siden, men rykkeren kom', leadsTo: 'escalation', row: 3 },
        { answer: 'Nej, jeg vil gerne dele den op', leadsTo: 'selfService' },
      ],
    },
    {
      question: 'Hvad er regningen for?',
      answers: [
        { answer: 'Vuggestue, børnehave eller SFO', leadsTo: 'escalation', row: 1 },
        { answer: 'Affald, rotter, skorsten', leadsTo: 'guidance', guidance: 'SK02' },
        { answer: 'En bøde på bilruden', leadsTo: 'guidance', guidance: 'PA01' },
      ],
    },
  ],
  selfServices: ['mit-betalingsoverblik'],
  exempt:
    'Lav afdragsaftalen mundtligt: spørg, hvad borgeren kan betale om måneden og på hvilken dato, og tast den i debitorsystemet, hvis den holder sig inden for 12 måneder. Aftalebrev og nye indbetalingskort går med posten. Kort og kontanter tages imod ved skranken.',
  mandate: {
    level: 'finish',
    lookUpIn: 'Debitorsystemet',
    may: [
      'Oplys restance, forfaldsdag og rykkertrin til skyldneren',
      'Opret afdrag på højst 12 måneder, når kravet står på trin 1',
      'Giv én gang 14 dages henstand på en regning uden restancer',
      'Send en ny kopi af fakturaen',
    ],
    mayNot: [
      'Slet ikke rykkergebyret uden opkrævningens ja',
      'Lov ikke, at et krav hentes tilbage fra inddrivelse',
      'Tag ikke imod kortnummer i telefonen',
    ],
  },
  escalations: [
    {
      criterion:
        'Ubetalt daginstitution eller SFO, eller børne- og ungeydelsen er blevet modregnet',
      clarifyFirst: [
        'Hvilke måneder der mangler',
        'Dato på varslet om modregning',
        'Hvem af forældrene der står på regningen',
      ],
      action: 'callback',
      contactPoint: 'opkraevning',
    },
    {
      criterion: 'Kravet står som oversendt, eller der trækkes i løn eller overskydende skat',
      clarifyFirst: [
        'Kravets nummer',
        'Er det selve gælden eller kun afdraget, der er uenighed om?',
      ],
      action: 'otherAuthority',
      contactPoint: 'gaeldsstyrelsen',
    },
    {
      criterion: 'Betalt for mere end tre bankdage siden og alligevel rykket',
      clarifyFirst: ['Betalingsdato og beløb', 'Linjen (+71 eller konto) fra kvitteringen'],
      action: 'callback',
      contactPoint: 'opkraevning',
      sameDay: true,
    },
    {
      criterion: 'Ordene gældssanering, konkurs, bobestyrer eller dødsbo bliver nævnt',
      clarifyFirst: [
        'Skifterettens sagsnummer eller dato',
        'Navn på advokat eller kontaktperson i boet',
      ],
      action: 'callback',
      contactPoint: 'opkraevning',
    },
    {
      criterion:
        'Borgeren siger, at der ikke er penge til mad eller husleje, hvis regningen betales',
      clarifyFirst: ['Forfaldsdag på huslejen', 'Indtægt lige nu: løn, ydelse eller ingen'],
      action: 'callback',
      contactPoint: 'ydelsesteam',
      sameDay: true,
    },
  ],
  handOver: {
    contactPoint: 'opkraevning',
    note: 'Skriv fakturanummer og rykkertrin i beskeden. Hastesager om lukning eller modregning i morgen ringes ind på gruppekaldet.',
  },
  deadlinesAndFees: [
    {
      kind: 'fee',
      label: 'Rykkergebyr',
      value: 'op til 250 kr.',
      validFrom: '2026-01-01',
    },
    {
      kind: 'deadline',
      label: 'Fra rykker til inddrivelse',
      value: 'ca. 30 dage efter rykkerens betalingsfrist',
    },
    {
      kind: 'deadline',
      label: 'Afdrag i selvbetjeningen',
      value: 'højst 12 måneder, første rate inden 30 dage',
    },
  ],
  legalBasis: [{ act: 'Gældsinddrivelsesloven', section: '' }],
  specialConsiderations:
    'Gæld er pinligt at tale om. Spørg roligt, om borgeren kan tale frit der, hvor vedkommende står, før beløbet bliver nævnt højt.',
  readyTexts: {
    sms: 'Du kan betale eller lave en afdragsordning her, døgnet rundt: {selvbetjening}. Gør det før fristen i rykkeren, så bliver sagen hos os. Opkrævningen i {kommune}',
    chat: 'Står der Solbæk Kommune eller Gældsstyrelsen øverst på brevet? Er det os, kan du selv vælge afdrag i Mit Betalingsoverblik.',
    email: {
      subject: 'Om rykkeren og muligheden for afdrag',
      body: 'Hej\n\nTak for snakken. Regningen kan fordeles på op til et år i Mit Betalingsoverblik: åbn den, vælg «Afdrag», og bestem selv dagen i måneden. Rykkergebyret følger med i den samlede sum.\n\nKommer aftalen ikke på plads inden fristen, går kravet til Gældsstyrelsen, som kan trække i løn og overskydende skat. Har du allerede overført pengene, så send os kvitteringen; vi finder dem.\n\nDe bedste hilsner\nOpkrævningen',
    },
  },
  related: ['SK02', 'BO03', 'JO04', 'FO02'],
} satisfies GuidanceSeed
