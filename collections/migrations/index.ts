import * as migration_20261123_073645_initial from './20261123_073645_initial';
import * as migration_20261123_122202_sessions from './20261123_122202_sessions';
import * as migration_20261123_123122_edition_end from './20261123_123122_edition_end';

export const migrations = [
  {
    up: migration_20261123_073645_initial.up,
    down: migration_20261123_073645_initial.down,
    name: '20261123_073645_initial',
  },
  {
    up: migration_20261123_122202_sessions.up,
    down: migration_20261123_122202_sessions.down,
    name: '20261123_122202_sessions',
  },
  {
    up: migration_20261123_123122_edition_end.up,
    down: migration_20261123_123122_edition_end.down,
    name: '20261123_123122_edition_end'
  },
];
