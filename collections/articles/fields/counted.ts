/** A counter under a field of the form's first level whose length matters. */
export const counted = (of: string, max: number) => ({
  components: {
    afterInput: [
      { path: '/src/admin/character-count.tsx#CharacterCount', clientProps: { of, max } },
    ],
  },
})
