/** The components that editors can use in prose, with the attribute that each needs. */
export const proseComponents: Record<string, { needs?: string }> = {
  Fact: { needs: 'id' },
  Cite: { needs: 'id' },
  Range: { needs: 'series' },
  Term: { needs: 'id' },
  Answer: {},
  KeyPoints: {},
  Disagreement: {},
  Unknown: {},
  ProgressFigure: {},
  LayersFigure: {},
  AtAGlance: {},
  EntryList: { needs: 'kind' },
  Timeline: {},
  LicenceText: {},
  StandingRules: {},
}
