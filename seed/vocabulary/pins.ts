import type { PinSeed } from './pin-seed.ts'

export default [
  { queries: ['pas', 'passport', 'nyt pas'], guidance: ['BS01', 'BS02', 'BS03'] },
  { queries: ['kørekort', 'driving licence'], guidance: ['BS04', 'BS05', 'BS06'] },
  { queries: ['flytning', 'flytte', 'adresse'], guidance: ['BS07'] },
  { queries: ['mitid', 'nemid'], guidance: ['BS12', 'BS13'] },
  { queries: ['affald', 'skrald'], guidance: ['AF01', 'AF02', 'AF04'] },
  { queries: ['forny'], guidance: ['BS01', 'BS04', 'KU02'] },
  { queries: ['bøde'], guidance: ['PA01', 'BS07', 'KU02'] },
  { queries: ['lån', 'låne'], guidance: ['BOL2', 'KU02', 'SK01'] },
  { queries: ['dagpenge'], guidance: ['JO03', 'JO01'] },
  { queries: ['syg', 'sygdom'], guidance: ['JO01', 'AE06', 'BS18'] },
  { queries: ['pension'], guidance: ['PE01'] },
  { queries: ['selvmord', 'selvmordstanker', 'suicide'], guidance: ['SO02'] },
  { queries: ['akut', 'krise', 'nødsituation'], guidance: ['SO02', 'SO03'] },
  { queries: ['klage'], guidance: ['FO02', 'PA01'] },
] satisfies PinSeed[]
