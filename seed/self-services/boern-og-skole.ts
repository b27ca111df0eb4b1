import type { SelfServiceSeed } from '../guidance-seed.ts'

export default [
  {
    key: 'digital-pladsanvisning',
    name: 'Digital Pladsanvisning',
    url: 'https://solbaek.example/pladsanvisning',
    authority: 'Solbæk Kommune',
    requiresMitId: true,
    mandatory: true,
    alternative:
      'Pladsanvisningen skriver barnet op i telefonen eller ved fremmøde og sender kvitteringen med almindelig post.',
    benefit:
      'Du ser ventetiden for hver institution, mens du vælger, og har kvittering på det samme.',
    walkThrough: [
      'Gå til solbaek.example/pladsanvisning, og log på med MitID',
      'Vælg barnet på listen',
      'Tryk «Skriv op», «Meld ud» eller «Søg tilskud»',
      'Vælg institution og ønsket dato',
      'Tilføj et andet ønske, hvis I kan leve med det',
      'Tjek oplysningerne, og tryk «Send»',
    ],
    whenStuck:
      'Står barnet ikke på listen, har den, der er logget på, ikke forældremyndigheden i CPR. Prøv med den anden forælders MitID.',
  },
  {
    key: 'digital-underretning',
    name: 'Digital underretning',
    url: 'https://solbaek.example/underretning',
    authority: 'Solbæk Kommune',
    requiresMitId: false,
    mandatory: false,
    benefit: 'Du kan skrive i ro og mag, også om aftenen, og vælge at være anonym.',
    walkThrough: [
      'Åbn solbaek.example/underretning',
      'Vælg, om du er privat eller fagperson',
      'Skriv, hvad du har set eller hørt, og hvornår',
      'Skriv barnets navn, alder eller adresse, så langt du kender det',
      'Tryk «Send», og gem kvitteringsnummeret',
    ],
    whenStuck: 'Haster det, så lad skemaet ligge, og stil om til børnemodtagelsen.',
  },
  {
    key: 'digital-skoleindskrivning',
    name: 'Digital skoleindskrivning',
    url: 'https://solbaek.example/skoleindskrivning',
    authority: 'Solbæk Kommune',
    requiresMitId: true,
    mandatory: true,
    alternative:
      'Kontoret på distriktsskolen indskriver barnet ved fremmøde, og skemaet kan hentes på papir på biblioteket.',
    benefit: 'Du ser jeres distriktsskole og ønsker SFO i den samme omgang.',
    walkThrough: [
      'Log på med MitID på solbaek.example/skoleindskrivning',
      'Vælg barnet',
      'Bekræft distriktsskolen, eller vælg en anden som første ønske',
      'Svar på, om barnet skal i SFO',
      'Send, og bed den anden forælder godkende inden 14 dage',
    ],
    whenStuck:
      'Kan den anden forælder ikke godkende, så tjek, om vedkommende har fået besked i Digital Post; linket virker i 14 dage.',
  },
  {
    key: 'skift-skole',
    name: 'Ønske om skoleskift',
    url: 'https://solbaek.example/skoleskift',
    authority: 'Solbæk Kommune',
    requiresMitId: true,
    mandatory: false,
    benefit: 'Begge forældre kan skrive under hver for sig, uden at I skal forbi skolen.',
    walkThrough: [
      'Åbn solbaek.example/skoleskift, og log på',
      'Vælg barn og nuværende skole',
      'Vælg den skole og det klassetrin, I ønsker',
      'Skriv kort hvorfor, og send',
    ],
    whenStuck:
      'Mangler skolen på listen, er klassen meldt fuld; ring til skolens kontor om venteliste.',
  },
  {
    key: 'mine-ydelser',
    name: 'Mine ydelser',
    url: 'https://www.borger.dk',
    authority: 'Udbetaling Danmark',
    requiresMitId: true,
    mandatory: false,
    benefit: 'Her står både næste beløb og forklaringen, hvis noget er trukket fra.',
    walkThrough: [
      'Log på borger.dk, og vælg «Mit Overblik»',
      'Tryk på «Ydelser»',
      'Vælg «Børne- og ungeydelse»',
      'Åbn den seneste udbetaling, og se linjen «Fradrag»',
    ],
    whenStuck: 'Er overblikket tomt, så prøv en time senere; siden er ofte nede ved månedsskiftet.',
  },
] satisfies SelfServiceSeed[]
