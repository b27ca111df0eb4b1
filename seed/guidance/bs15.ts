import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'BS15',
  title: 'Digital Fuldmagt og læseadgang',
  owner: 'BORG',
  topic: '23.30.15',
  authority: 'otherAuthority',
  authorityNote:
    'Digitaliseringsstyrelsen; kommunens betroede medarbejdere opretter for dem uden MitID',
  audience: ['citizen', 'partner'],
  marks: ['mitid', 'signature'],
  contactTypes: ['selfServiceHelp', 'gettingStarted', 'advice', 'received'],
  citizenPhrases: [
    'må jeg ringe for min mor',
    'jeg ordner alt for min far, men I vil ikke tale med mig',
    'kan min datter læse min post',
    'hvordan logger jeg på uden at bruge hans koder',
    'naboen hjælper mig med papirerne, er det lovligt',
    'skriftlig tilladelse til at jeg må søge for hende',
    'hun er blevet dement og kan ikke skrive under',
    'jeg vil have min eks slettet, han kan se mine breve',
    'vi er værger, hvad skal vi vise',
    'bisidder til et møde',
  ],
  ongoingCase: {
    system: 'Digital Fuldmagt (medarbejderadgang)',
    field: 'Fuldmagter: «Status»',
    needsArchive: true,
    identification: 'nameAddressAndControl',
    citizenFollows: 'borger.dk/fuldmagt, hvor begge ser de fuldmagter, der er givet og modtaget',
    text: 'Spørg, om fuldmagten er digital eller på papir. En digital står som «Afventer giver», «Aktiv», «Udløbet» eller «Tilbagekaldt», med de områder den dækker. En papirfuldmagt ligger scannet på den borger, den handler om; led i journalen under «Partsrepræsentant».\n\nBekræft aldrig, at der findes en sag, før fuldmagten er fundet. Ved læseadgang i Digital Post kan vi intet se.',
  },
  shortAnswer:
    'Du må gerne ringe for en anden, når vi har et ja fra vedkommende. I opretter en Digital Fuldmagt på borger.dk; den ene af jer skal have MitID, og giveren være fyldt 15. Sidder I sammen, kan vi tage det ja nu, her i telefonen.',
  askFirst: [
    {
      question: 'Er den, du ringer for, til stede og i stand til at sige ja?',
      answers: [
        { answer: 'Ja, lige her', leadsTo: 'mandate' },
        { answer: 'Nej, men ville godt kunne', leadsTo: 'selfService' },
        { answer: 'Nej, forstår det ikke længere', leadsTo: 'escalation', row: 1 },
      ],
    },
    {
      question: 'Skal du kun læse med, eller skal du kunne søge og svare?',
      answers: [
        {
          answer: 'Kun læse breve',
          leadsTo: 'say',
          say: 'Så er læseadgang i Digital Post nok. Den gives inde i posten, under Indstillinger.',
        },
        { answer: 'Søge og svare', leadsTo: 'selfService' },
        { answer: 'Vi vil hellere have breve på papir', leadsTo: 'guidance', guidance: 'BS14' },
      ],
    },
    {
      question: 'Har I begge MitID?',
      answers: [
        { answer: 'Kun mig, hjælperen', leadsTo: 'exempt' },
        { answer: 'Ingen af os', leadsTo: 'guidance', guidance: 'BS13' },
      ],
    },
    {
      question: 'Er der i dag en anden end ejeren, der bruger MitID?',
      answers: [
        {
          answer: 'Ja, jeg låner det',
          leadsTo: 'say',
          say: 'Det gør du i bedste mening, men MitID er personligt. Med en fuldmagt kan du det samme under dit eget navn.',
        },
        { answer: 'Ja, og ejeren er ikke tryg ved det', leadsTo: 'escalation', row: 3 },
      ],
    },
  ],
  selfServices: ['digital-fuldmagt'],
  exempt:
    'Har kun hjælperen MitID, sender hjælperen en anmodning og printer samtykkesiden. Giveren skriver under og afleverer den i Borgerservice, hvor en betroet medarbejder godkender. Kan giveren ikke komme, så book besøg eller videomøde på plejehjemmet.\n\nTil en enkelt sag er et underskrevet papir nok: hvem, for hvem, hvilken sag, dato.',
  mandate: {
    level: 'start',
    lookUpIn: 'Digital Fuldmagt og journalen',
    may: [
      'Tag et mundtligt ja, når borgeren selv er med på linjen og har legitimeret sig',
      'Guide giver eller modtager gennem oprettelsen',
      'Se, om en fuldmagt er aktiv, og hvad den dækker',
      'Modtag generelle spørgsmål fra enhver, uden navn på sag',
      'Hjælp giveren med at trække en fuldmagt tilbage',
    ],
    mayNot: [
      'Afslør ikke, om en person er kendt hos os',
      'Vurder ikke, om et menneske er dement',
      'Nøjs ikke med «jeg er hendes datter»',
    ],
  },
  escalations: [
    {
      criterion: 'Borgeren forstår ikke længere, hvad en fuldmagt er, og der er ikke lavet nogen',
      clarifyFirst: [
        'Findes en fremtidsfuldmagt i Fremtidsfuldmagtsregisteret?',
        'Hvad haster: penge, bolig, pleje?',
        'Hvem er nærmeste pårørende',
      ],
      action: 'otherAuthority',
      contactPoint: 'familieretshuset',
    },
    {
      criterion: 'Giveren har ikke MitID og kan ikke møde op for at godkende',
      clarifyFirst: ['Hvor opholder giveren sig?', 'Kan vedkommende sige ja på video?', 'Område'],
      action: 'callback',
      contactPoint: 'digital-hjaelp',
    },
    {
      criterion:
        'Mistanke om, at en hjælper, eks eller pårørende misbruger adgang, post eller penge',
      clarifyFirst: ['Kan borgeren tale frit?', 'Er MitID eller bankkort i fremmede hænder?'],
      action: 'transfer',
      contactPoint: 'mitid-hjaelp',
      sameDay: true,
    },
    {
      criterion: 'Værge, advokat eller bostedsmedarbejder vil have partsrettigheder noteret',
      clarifyFirst: ['Værgebevis eller fuldmagt, dato', 'Økonomiske eller personlige forhold'],
      action: 'callback',
      contactPoint: 'jura',
    },
  ],
  handOver: {
    contactPoint: 'digital-hjaelp',
    note: 'Kun betroede medarbejdere kan godkende på giverens vegne; skriv «fuldmagt» først i bookingen.',
  },
  deadlinesAndFees: [
    {
      kind: 'deadline',
      label: 'Krav til giveren',
      value: 'fyldt 15 år og ved sin fornufts fulde brug',
    },
    { kind: 'deadline', label: 'MitID', value: 'mindst den ene af de to skal have det' },
    { kind: 'caseTime', label: 'Godkendelse ved skranken', value: 'virker samme dag' },
  ],
  legalBasis: [{ act: 'Forvaltningsloven', section: '§ 8 (repræsentation)' }],
  specialConsiderations:
    'Ring ikke pårørende tilbage om helbred eller økonomi uden fuldmagt, heller ikke når de græder. Du må derimod altid lytte og tage imod, hvad de fortæller.',
  readyTexts: {
    sms: 'Med en fuldmagt kan du hjælpe under dit eget navn: {selvbetjening}. Er det din nærmeste, der ikke har MitID, så tag underskriften med til os. Venligst Digital hjælp, {kommune}',
    chat: 'Hvem hjælper du, og er I sammen nu? Skriv ikke den andens navn eller oplysninger her, før vi har et ja.',
    email: {
      subject: 'Fuldmagt til at hjælpe en anden',
      body: 'Hej\n\nDu vil gerne hjælpe en anden med det offentlige. På borger.dk/fuldmagt kan enten du eller den, du hjælper, begynde; I vælger selv områderne, for eksempel pension eller boligstøtte, og kan til enhver tid stoppe den igen. Har den anden ikke MitID, underskrives en side på papir, som vi godkender ved skranken.\n\nSkal du alene kunne læse breve, er læseadgang i Digital Post enklere. Kan din nærmeste ikke længere tage stilling, er vejen en fremtidsfuldmagt eller et værgemål, og det behandles af Familieretshuset.\n\nVenlig hilsen\nBorgerservice',
    },
  },
  related: ['BS14', 'BS16', 'BS13', 'FO03'],
} satisfies GuidanceSeed
