import * as migration_20261123_073645_initial from './20261123_073645_initial';
import * as migration_20261123_135931_sessions_and_search_words from './20261123_135931_sessions_and_search_words';
import * as migration_20261123_163251_desk from './20261123_163251_desk';
import * as migration_20261123_221013_remarks from './20261123_221013_remarks';
import * as migration_20261127_123037_mail from './20261127_123037_mail';
import * as migration_20261127_165458_life_of_a_guidance from './20261127_165458_life_of_a_guidance';
import * as migration_20261127_174029_two_at_once_and_searches from './20261127_174029_two_at_once_and_searches';
import * as migration_20261127_174316_imports from './20261127_174316_imports';
import * as migration_20261127_234222_events_chained from './20261127_234222_events_chained';
import * as migration_20261128_001734_searches_counted from './20261128_001734_searches_counted';
import * as migration_20261128_003553_acts_settled from './20261128_003553_acts_settled';
import * as migration_20261128_003608_rows_at_submit_gone from './20261128_003608_rows_at_submit_gone';
import * as migration_20261128_005802_saved_by from './20261128_005802_saved_by';
import * as migration_20261128_095414_flag_keys from './20261128_095414_flag_keys';

export const migrations = [
  {
    up: migration_20261123_073645_initial.up,
    down: migration_20261123_073645_initial.down,
    name: '20261123_073645_initial',
  },
  {
    up: migration_20261123_135931_sessions_and_search_words.up,
    down: migration_20261123_135931_sessions_and_search_words.down,
    name: '20261123_135931_sessions_and_search_words',
  },
  {
    up: migration_20261123_163251_desk.up,
    down: migration_20261123_163251_desk.down,
    name: '20261123_163251_desk',
  },
  {
    up: migration_20261123_221013_remarks.up,
    down: migration_20261123_221013_remarks.down,
    name: '20261123_221013_remarks',
  },
  {
    up: migration_20261127_123037_mail.up,
    down: migration_20261127_123037_mail.down,
    name: '20261127_123037_mail',
  },
  {
    up: migration_20261127_165458_life_of_a_guidance.up,
    down: migration_20261127_165458_life_of_a_guidance.down,
    name: '20261127_165458_life_of_a_guidance',
  },
  {
    up: migration_20261127_174029_two_at_once_and_searches.up,
    down: migration_20261127_174029_two_at_once_and_searches.down,
    name: '20261127_174029_two_at_once_and_searches',
  },
  {
    up: migration_20261127_174316_imports.up,
    down: migration_20261127_174316_imports.down,
    name: '20261127_174316_imports',
  },
  {
    up: migration_20261127_234222_events_chained.up,
    down: migration_20261127_234222_events_chained.down,
    name: '20261127_234222_events_chained',
  },
  {
    up: migration_20261128_001734_searches_counted.up,
    down: migration_20261128_001734_searches_counted.down,
    name: '20261128_001734_searches_counted',
  },
  {
    up: migration_20261128_003553_acts_settled.up,
    down: migration_20261128_003553_acts_settled.down,
    name: '20261128_003553_acts_settled',
  },
  {
    up: migration_20261128_003608_rows_at_submit_gone.up,
    down: migration_20261128_003608_rows_at_submit_gone.down,
    name: '20261128_003608_rows_at_submit_gone',
  },
  {
    up: migration_20261128_005802_saved_by.up,
    down: migration_20261128_005802_saved_by.down,
    name: '20261128_005802_saved_by',
  },
  {
    up: migration_20261128_095414_flag_keys.up,
    down: migration_20261128_095414_flag_keys.down,
    name: '20261128_095414_flag_keys'
  },
];
