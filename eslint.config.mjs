import hooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/** Rooms of src/, and those each must not look into: imports run downward. */
const forbidden = {
  access: [
    'privacy',
    'publishing',
    'search',
    'routing',
    'insights',
    'exchange',
    'desk',
    'admin',
    'app',
    'mail',
  ],
  privacy: [
    'access',
    'publishing',
    'search',
    'routing',
    'insights',
    'exchange',
    'desk',
    'admin',
    'app',
    'mail',
  ],
  routing: ['publishing', 'search', 'insights', 'exchange', 'desk', 'admin', 'app', 'mail'],
  publishing: ['search', 'insights', 'exchange', 'desk', 'admin', 'app', 'mail'],
  search: ['insights', 'exchange', 'desk', 'admin', 'app', 'mail'],
  mail: ['search', 'insights', 'exchange', 'desk', 'admin', 'app'],
  insights: ['exchange', 'desk', 'admin', 'app', 'mail'],
  exchange: ['search', 'insights', 'desk', 'admin', 'app', 'mail'],
  desk: ['exchange', 'admin', 'app', 'mail'],
  admin: ['desk', 'app'],
}

/** `../desk/…` from any depth of a room: what lies above it is passed in, not imported. */
const directions = Object.entries(forbidden).map(([room, above]) => ({
  files: [`src/${room}/**/*.ts`, `src/${room}/**/*.tsx`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: above.map((name) => ({
          regex: `^(\\.\\./)+${name}/`,
          message: `${room} may not import ${name}; pass the value in.`,
        })),
      },
    ],
  },
}))

export default tseslint.config(
  {
    ignores: [
      '.next/',
      'node_modules/',
      'data/',
      'next-env.d.ts',
      'collections/migrations/',
      'collections/payload-types.ts',
      'src/app/(payload)/admin/importMap.js',
    ],
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    plugins: { 'react-hooks': hooks },
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Spreading a string gives code points, which is what a count of characters wants.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
      ...hooks.configs.recommended.rules,
    },
  },
  ...directions,
  {
    // Payload marks the whole union that a hook's `operation` comes in as deprecated, for 4.0;
    // there is no other way to read it.
    files: [
      'collections/append-only.ts',
      'collections/articles/hooks/settle-first.ts',
      'collections/edited-meanwhile.ts',
      'collections/input.ts',
      'collections/users/hooks/*.ts',
    ],
    rules: { '@typescript-eslint/no-deprecated': 'off' },
  },
)
