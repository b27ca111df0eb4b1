import type { Role } from '../src/access/roles.ts'
import type { CentreKey } from './directory/keys.ts'

export const demoPassword = 'straks-demo'

export interface PersonSeed {
  email: string
  name: string
  roles: Role[]
  centres: CentreKey[]
}

/** Accounts for every role; their password is public, so `npm start` refuses to run with them. */
export const people: PersonSeed[] = [
  { email: 'agent@straks.example', name: 'Agnete Agersø', roles: ['agent'], centres: [] },
  { email: 'author@straks.example', name: 'Frida Falk', roles: ['author'], centres: ['BORG'] },
  { email: 'author2@straks.example', name: 'Aksel Abild', roles: ['author'], centres: ['AFFALD'] },
  { email: 'editor@straks.example', name: 'Rikke Rask', roles: ['editor'], centres: [] },
  { email: 'editor2@straks.example', name: 'Rune Ravn', roles: ['editor'], centres: [] },
  { email: 'manager@straks.example', name: 'Lene Lund', roles: ['manager'], centres: [] },
  { email: 'admin@straks.example', name: 'Anders Aaby', roles: ['admin'], centres: [] },
  // Specialists who write for the other centres.
  { email: 'opkraevning@straks.example', name: 'Ole Odby', roles: ['author'], centres: ['OPKR'] },
  {
    email: 'boern@straks.example',
    name: 'Bente Birk',
    roles: ['author'],
    centres: ['BOERN', 'FAMILIE'],
  },
  { email: 'byg@straks.example', name: 'Bjarne Bæk', roles: ['author'], centres: ['BYG', 'VEJ'] },
  { email: 'pension@straks.example', name: 'Pia Præst', roles: ['author'], centres: ['PENS'] },
  { email: 'job@straks.example', name: 'Jonas Juul', roles: ['author'], centres: ['JOB'] },
  { email: 'sundhed@straks.example', name: 'Sofie Skov', roles: ['author'], centres: ['SUND'] },
  { email: 'social@straks.example', name: 'Simon Sand', roles: ['author'], centres: ['SOC'] },
  { email: 'kultur@straks.example', name: 'Kirsten Krag', roles: ['author'], centres: ['ERHV'] },
  { email: 'jura@straks.example', name: 'Vibe Vang', roles: ['author'], centres: ['SEKR'] },
]
