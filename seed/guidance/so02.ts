import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'SO02',
  title: 'Akut psykisk krise',
  owner: 'SOC',
  topic: '27.35.24',
  authority: 'otherAuthority',
  authorityNote:
    'Regionens psykiatriske akutmodtagelse; kommunens akuttilbud er anonymt og uden visitation',
  audience: ['citizen'],
  marks: [],
  contactTypes: ['advice', 'gettingStarted'],
  citizenPhrases: [
    'jeg kan ikke mere',
    'jeg vil ikke leve',
    'det er bedst hvis jeg ikke er her',
    'min kæreste har taget en masse piller',
    'min søster skriver farvelbeskeder',
    'jeg hører stemmer og er bange for mig selv',
    'er der nogen der kan tale med mig nu',
    'panikangst jeg kan ikke trække vejret',
  ],
  notRelevant: ['ongoingCase', 'selfService', 'deadlinesAndFees'],
  shortAnswer:
    'Jeg bliver her hos dig. Fortæl mig, hvor du er, og om der er nogen i nærheden. Er dit liv i fare nu, ringer vi 112 sammen. Ellers finder jeg en, der kan tale med dig med det samme, og jeg lægger ikke på, før I har hul igennem.',
  askFirst: [
    {
      question: 'Har du gjort noget for at skade dig selv, eller er du på vej til det?',
      answers: [
        { answer: 'Ja', leadsTo: 'escalation', row: 1 },
        { answer: 'Nej, men jeg har en plan', leadsTo: 'escalation', row: 2 },
        { answer: 'Nej, jeg kan bare ikke mere', leadsTo: 'escalation', row: 3 },
      ],
    },
    {
      question: 'Hvor er du lige nu, og er du alene?',
      answers: [
        {
          answer: 'Alene',
          leadsTo: 'say',
          say: 'Skriv adressen ned straks. Spørg, om en nabo eller ven må komme, mens I taler.',
        },
        {
          answer: 'Der er nogen her',
          leadsTo: 'say',
          say: 'Bed om at få den anden til telefonen et øjeblik, og fortæl, hvad der skal ske.',
        },
      ],
    },
  ],
  exempt:
    'Intet her kræver computer, MitID eller navn. Kan den, der ringer, ikke tale dansk, så hent tolk ind på linjen, uden at slippe opkaldet.',
  mandate: {
    level: 'guide',
    may: [
      'Bliv i telefonen, også hvis køen vokser',
      'Ring 112 på en anden linje, mens samtalen fortsætter',
      'Spørg direkte til selvmordstanker; det gør det ikke værre',
      'Få en kollega til at lytte med',
    ],
    mayNot: [
      'Sæt ikke på hold, og stil ikke om uden at præsentere',
      'Lov ikke at holde det hemmeligt, hvis livet er i fare',
    ],
  },
  escalations: [
    {
      criterion:
        'Har taget piller, har skåret sig, står et farligt sted, kan ikke få vejret eller kan ikke svare sammenhængende',
      clarifyFirst: [],
      action: 'emergency',
      contactPoint: 'alarm-112',
    },
    {
      criterion: 'Har en plan for selvmord, men er i sikkerhed lige nu',
      clarifyFirst: ['Hvor personen er', 'Hvem der er i nærheden'],
      action: 'transfer',
      contactPoint: 'akuttilbud',
      sameDay: true,
    },
    {
      criterion: 'Vil have nogen at tale med nu, uden at der er fare',
      clarifyFirst: ['Telefon eller fremmøde?'],
      action: 'transfer',
      contactPoint: 'akuttilbud',
      sameDay: true,
    },
    {
      criterion: 'Vil hellere tale med en uden for kommunen, og er ikke i fare',
      clarifyFirst: ['Vil personen have, at du bliver på linjen, til der er svar?'],
      action: 'otherAuthority',
      contactPoint: 'livslinien',
    },
  ],
  handOver: {
    contactPoint: 'akuttilbud',
    note: 'Stil varmt om: fortæl kort, hvad du har hørt, mens borgeren lytter med.',
  },
  legalBasis: [{ act: 'Serviceloven', section: '§ 82 c' }],
  specialConsiderations:
    'Bagefter: sig til din koordinator, at du har haft samtalen, og tag en pause. Det hører med til opgaven.',
  readyTexts: {
    sms: 'Du er ikke alene. Akuttilbuddet i Solbæk er åbent for dig uden aftale. Ved fare for dit liv: ring 112. Tænker på dig. {kommune}',
    chat: 'Jeg læser med og går ingen steder. Er du i sikkerhed lige nu? Skriv ja eller nej.',
    email: {
      subject: 'Her kan du få hjælp døgnet rundt',
      body: 'Tak, fordi du talte med os. Akuttilbuddet tager imod uden henvisning, og du behøver ikke sige dit navn. Om natten kan du møde op på regionens psykiatriske akutmodtagelse. Er det livsfarligt, så ring 112 eller få en anden til det. Du må gerne svare på denne mail, men den læses kun på hverdage.',
    },
  },
  related: ['SO01', 'SO04'],
} satisfies GuidanceSeed
