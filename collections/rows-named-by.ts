/** Rows of an array folded, each under the words of one of its fields: "a. Fælles børn, uenig forælder". */
export const rowsNamedBy = (field: string) => ({
  initCollapsed: true,
  components: {
    RowLabel: { path: '/src/admin/row-name.tsx#RowName', clientProps: { field } },
  },
})
