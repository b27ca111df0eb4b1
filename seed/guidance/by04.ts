import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'BY04',
  title: 'BBR – ret oplysninger',
  owner: 'BYG',
  topic: '02.00.20',
  authority: 'municipality',
  authorityNote: 'Ejeren har ansvaret for oplysningerne; kommunen er BBR-myndighed',
  audience: ['citizen', 'business', 'partner'],
  marks: ['mitid'],
  contactTypes: ['selfServiceHelp', 'lookUp', 'reporting', 'received'],
  citizenPhrases: [
    'bbr passer ikke',
    'der står forkerte kvadratmeter på mit hus',
    'mægleren siger der mangler et badeværelse i papirerne',
    'vi har fået varmepumpe i stedet for oliefyr',
    'skuret er revet ned men står der endnu',
    'kælderen er talt med som stue',
    'bygnings- og boligregistret',
    'ejendomsskatten er for høj fordi arealet er galt',
    'jeg har aldrig meldt min tilbygning nogen steder',
    'hvor får man en bbr-meddelelse',
  ],
  ongoingCase: {
    system: 'BBR',
    field: 'Ejendommens hændelser, «Indberettet af ejer»',
    identification: 'nameAndBirthDate',
    citizenFollows: 'På bbr.dk under «Min ejendom»',
    text: 'Selve BBR-tallene er offentlige og må læses op for enhver. Spørgsmål om en indsendt rettelse besvares kun til ejeren. **Afventer** betyder, at BBR-teamet skal se på den; **Registreret**, at den nye meddelelse kan hentes; **Returneret**, at vi har spurgt om noget, typisk en tegning.',
  },
  shortAnswer:
    'Som ejer retter du selv på bbr.dk under «Ret BBR» med MitID. Du har ansvaret for, at tallene er rigtige, også dem, en tidligere ejer gav. Vi ser på ændringen, og så kan du hente en ny BBR-meddelelse.',
  askFirst: [
    {
      question: 'Ejer du selv huset eller lejligheden?',
      answers: [
        { answer: 'Ja', leadsTo: 'selfService' },
        {
          answer: 'Nej, jeg er lejer eller køber',
          leadsTo: 'say',
          say: 'Så er det ejeren, der retter. Alle kan se oplysningerne på bbr.dk, og du kan bede ejeren om at få dem bragt i orden.',
        },
        {
          answer: 'Det er en ejerlejlighed',
          leadsTo: 'say',
          say: 'Din egen bolig retter du selv. Bygningens tal, for eksempel tag og samlet areal, er det ejerforeningen, der melder.',
        },
      ],
    },
    {
      question: 'Er tallene tastet forkert, eller er huset lavet om, uden at det er meldt?',
      answers: [
        { answer: 'Tastet forkert, eller ny varmekilde', leadsTo: 'selfService' },
        { answer: 'Bygget om eller til uden tilladelse', leadsTo: 'escalation', row: 1 },
        {
          answer: 'Et skur eller en carport på højst 50 m²',
          leadsTo: 'guidance',
          guidance: 'BY01',
        },
      ],
    },
    {
      question: 'Handler det om en regning eller en vurdering?',
      answers: [
        { answer: 'Ejendomsskat eller grundskyld', leadsTo: 'guidance', guidance: 'SK01' },
        { answer: 'Vurderingen bygger på et forkert areal', leadsTo: 'escalation', row: 3 },
      ],
    },
  ],
  selfServices: ['ret-bbr'],
  exempt:
    'Send et BBR-ejerskema med posten, hvor de nuværende tal er trykt: borgeren streger over og skriver de rigtige ved siden af. Ved enkle ting som ny varmekilde eller nedrevet skur kan du skrive oplysningen til BBR-teamet, når ejeren har legitimeret sig.',
  mandate: {
    level: 'start',
    lookUpIn: 'BBR',
    may: [
      'Læs areal, byggeår, varmekilde og antal rum op',
      'Send en BBR-meddelelse som pdf eller på papir',
      'Notér varmekilde, nedrevet småbygning eller antal toiletter til teamet',
      'Hjælp ejeren gennem «Ret BBR»',
    ],
    mayNot: [
      'Ret aldrig et boligareal på en mundtlig oplysning',
      'Sig ikke, hvad en rettelse gør ved skat eller vurdering',
    ],
  },
  escalations: [
    {
      criterion:
        'Ejeren siger, at kælder, loft eller tilbygning er taget i brug som bolig uden byggetilladelse',
      clarifyFirst: [
        'Adresse',
        'Hvilke rum og ca. antal m²',
        'Årstal for ombygningen',
        'Står huset foran et salg?',
      ],
      action: 'callback',
      contactPoint: 'byggesag',
    },
    {
      criterion: 'BBR-teamet har bedt om tegninger eller opmåling, og ejeren er uenig i tallene',
      clarifyFirst: ['Adresse', 'Ejerens egne mål', 'Har en fagmand målt op?'],
      action: 'callback',
      contactPoint: 'bbr-team',
    },
    {
      criterion: 'BBR er rettet, men ejendomsvurderingen bruger stadig det gamle areal',
      clarifyFirst: ['Dato for rettelsen', 'Dato på vurderingen'],
      action: 'otherAuthority',
      contactPoint: 'vurderingsstyrelsen',
    },
    {
      criterion: 'Huset er solgt, og overtagelsen er inden 14 dage',
      clarifyFirst: ['Overtagelsesdato', 'Hvilken linje i BBR-meddelelsen der er gal'],
      action: 'transfer',
      contactPoint: 'bbr-team',
    },
  ],
  handOver: {
    contactPoint: 'bbr-team',
    note: 'Hav meddelelsen åben, og skriv bygningsnummeret (1, 2, 3 …); på gårde er der tit ti bygninger.',
  },
  deadlinesAndFees: [
    {
      kind: 'deadline',
      label: 'Ejerens pligt',
      value: 'Ændringer meldes, når de er sket; ved byggesag senest ved færdigmelding',
    },
    {
      kind: 'caseTime',
      label: 'Rettelse via bbr.dk',
      value: 'Typisk 2–3 uger, hvis ingen tegninger mangler',
    },
    { kind: 'fee', label: 'BBR-meddelelse', value: 'Gratis', validFrom: '2026-01-01' },
  ],
  legalBasis: [{ act: 'BBR-loven', section: '§ 3' }],
  readyTexts: {
    sms: 'Her retter du som ejer dit hus i BBR: {selvbetjening}. Vælg «Ret BBR», og log på med MitID. Den nye BBR-meddelelse ligger samme sted, når vi har set på ændringen. {kommune}',
    chat: 'Ejeren retter selv på {selvbetjening} under «Ret BBR». Meddelelsen med de nuværende tal kan alle hente gratis samme sted.',
    email: {
      subject: 'Sådan får du rettet BBR',
      body: 'Oplysningerne om dit hus i BBR skal du som ejer holde rigtige, også når fejlen stammer fra en tidligere ejer. Gå ind på {selvbetjening}, vælg «Ret BBR», og log på med MitID.\n\nMål boligarealet udvendigt på ydervæggene, etage for etage. Vi vender tilbage, hvis vi mangler en tegning; ellers får du en ny meddelelse efter et par uger. Er der bygget noget, som krævede tilladelse, skal det gøres lovligt, før arealet kan skrives ind.\n\nMed hilsen\nBBR-teamet, {kommune}',
    },
  },
  related: ['BY01', 'BY02', 'SK01'],
} satisfies GuidanceSeed
