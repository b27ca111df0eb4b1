import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'BS08',
  title: 'Logiværtserklæring og c/o',
  owner: 'BORG',
  topic: '23.05.10',
  authority: 'municipality',
  authorityNote: 'Folkeregisteret, som selv sætter svarfristen',
  audience: ['citizen', 'partner'],
  marks: ['signature', 'mitid'],
  contactTypes: ['selfServiceHelp', 'gettingStarted', 'received', 'fact'],
  citizenPhrases: [
    'min kæreste flytter ind',
    'brev om at bekræfte indflytning',
    'jeg har fået noget i e-boks jeg skal sige ja til',
    'min udlejer gider ikke svare jer',
    'kan jeg have adresse hos min søster',
    'der er en jeg ikke kender der har meldt sig hos mig',
    'hvad betyder c/o på kuverten',
    'mister jeg enlig-tillæg hvis han får adresse her',
    'jeg lejer et værelse ud, hvad skal jeg udfylde',
    'postadresse hos mine forældre',
  ],

  ongoingCase: {
    system: 'CPR-systemet',
    field: 'Logivært',
    identification: 'caseNumber',
    text: 'Bed om sagsnummeret øverst i brevet og om at få læst fristen op. I feltet Logivært står:\n\n- **Sendt**: erklæringen er ude, og intet er kommet tilbage.\n- **Bekræftet**: flytningen bliver registreret fra den dato, der er meldt.\n- **Benægtet**: værten har sagt nej; folkeregisteret skriver til den, der ville flytte ind.\n\nTil den indflyttende må du sige, at vi venter på svar. Hvem vi venter på, og hvad der er svaret, bliver hos os. Værten ser sit eget svar i Digital Post.',
    citizenFollows: 'Afsendte svar ligger i Digital Post',
  },
  shortAnswer:
    'Den, der har boligen, skal bekræfte, at den nye flytter ind. Svar på linket i brevet inden den dato, der står i det. Først når vi har svaret, registrerer vi flytningen. c/o er kun et navn på postkassen, ikke en adresse.',
  askFirst: [
    {
      question: 'Er det dig, der flytter ind, eller dig, der har fået brevet?',
      answers: [
        {
          answer: 'Jeg flytter ind',
          leadsTo: 'say',
          say: 'Meld flytningen som normalt, og bed den, du flytter ind hos, holde øje med Digital Post. Der kommer et brev.',
        },
        { answer: 'Jeg har fået brevet', leadsTo: 'selfService' },
      ],
    },
    {
      question: 'Kender du den person, der står i brevet?',
      answers: [
        {
          answer: 'Ja, men vedkommende bor her ikke',
          leadsTo: 'say',
          say: 'Så svarer du nej på linket. Skriv gerne fra hvornår, men ellers skal du ikke forklare noget.',
        },
        { answer: 'Nej, aldrig hørt om', leadsTo: 'escalation', row: 3 },
        { answer: 'Ja, og det passer', leadsTo: 'selfService' },
      ],
    },
    {
      question: 'Får nogen i boligen boligstøtte, friplads eller tillæg som enlig?',
      answers: [
        { answer: 'Boligstøtte', leadsTo: 'guidance', guidance: 'BOL1' },
        { answer: 'Tilskud til børnepasning', leadsTo: 'guidance', guidance: 'BO03' },
        {
          answer: 'Andet',
          leadsTo: 'say',
          say: 'En ny person på adressen kan ændre det, du får. Ring til dem, der udbetaler, inden du svarer.',
        },
      ],
    },
    {
      question: 'Handler det kun om, hvor posten skal hen?',
      answers: [
        {
          answer: 'Ja, jeg bor der ikke',
          leadsTo: 'say',
          say: 'Du skal være tilmeldt dér, hvor du sover. c/o kan sættes på, når dit navn ikke står på døren, men det flytter dig ingen steder.',
        },
        { answer: 'Nej, jeg har slet ingen bolig', leadsTo: 'escalation', row: 4 },
      ],
    },
  ],
  selfServices: ['logivaertserklaering', 'meld-flytning'],
  exempt:
    'Erklæringen ligger på papir bag på brevet, når værten er fritaget for Digital Post. Den underskrives og lægges i svarkuverten, eller den afleveres på biblioteket, som sender den med intern post.\n\nRinger en vært, der ikke kan skrive, så book en kort tid ved skranken; en medarbejder udfylder, værten sætter sit navn.',
  mandate: {
    level: 'start',
    lookUpIn: 'CPR-systemet, logivært',
    may: [
      'Bekræft over for værten, at svaret er kommet ind',
      'Genfremsend brevet til den samme vært',
      'Forklar, hvad ja og nej betyder i praksis',
      'Tilføj et c/o-navn, når den tilmeldte selv beder om det',
    ],
    mayNot: [
      'Tag ikke imod et mundtligt ja som erklæring',
      'Fortæl ikke den ene part, hvad den anden har oplyst',
      'Rådgiv ikke om, hvad der kan betale sig at svare',
    ],
  },
  escalations: [
    {
      criterion: 'Udlejeren nægter at bekræfte eller har ikke svaret inden fristen',
      clarifyFirst: ['Sagsnummer fra brevet', 'Om der er lejekontrakt eller huslejekvitteringer'],
      action: 'callback',
      contactPoint: 'folkeregister',
    },
    {
      criterion: 'Der bor allerede to personer pr. rum, eller værten siger "der er ikke plads"',
      clarifyFirst: ['Antal rum', 'Hvor mange der bor der nu'],
      action: 'callback',
      contactPoint: 'folkeregister',
    },
    {
      criterion: 'En fremmed er meldt til borgerens adresse',
      clarifyFirst: ['Navnet på brevet', 'Hvornår borgeren opdagede det'],
      action: 'callback',
      contactPoint: 'folkeregister',
      sameDay: true,
    },
    {
      criterion: 'Borgeren sover på skift hos andre og kan ikke få en adresse nogen steder',
      clarifyFirst: ['Hvor længe det har stået på', 'Om der er børn med'],
      action: 'transfer',
      contactPoint: 'boligsocialt-team',
    },
  ],
  handOver: {
    contactPoint: 'folkeregister',
    note: 'Notér sagsnummeret og om det er vært eller indflytter; de to bliver betjent af hver sin medarbejder.',
  },
  deadlinesAndFees: [
    { kind: 'deadline', label: 'Svar på brevet', value: 'datoen i brevet, som regel 14 dage' },
    {
      kind: 'caseTime',
      label: 'Efter svaret',
      value: 'flytningen er på plads inden for 3 hverdage',
    },
  ],
  legalBasis: [{ act: 'CPR-loven', section: 'kap. 4' }],

  specialConsiderations:
    'Bliver svaret givet, mens en anden i baggrunden dikterer, så foreslå, at borgeren svarer senere på egen hånd.',
  readyTexts: {
    sms: 'Du har fået brev om en indflytning. Svar ja eller nej her inden datoen i brevet: {selvbetjening}. Tak for hjælpen! {kommune}',
    chat: 'Har du brevet foran dig? Fristen står øverst til højre, og linket til at svare er midt på siden.',
    email: {
      subject: 'Svar på brevet om indflytning',
      body: 'Kære logivært\n\nNår nogen melder sig til en bolig, hvor andre bor i forvejen, beder vi den, der råder over boligen, om at bekræfte. Du svarer via linket i brevet, og det tager et par minutter. Flytningen ligger stille, indtil vi hører fra dig. Er personen ukendt for dig, så svar nej, og kontakt os samme dag.\n\nMed venlig hilsen\nFolkeregisteret',
    },
  },
  related: ['BS07', 'BOL1', 'SO03'],
} satisfies GuidanceSeed
