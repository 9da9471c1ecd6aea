/** The components that editors can use in prose, with the attribute that each needs. */
export const proseComponents: Record<string, { needs?: string; inline: boolean }> = {
  Fact: { needs: 'id', inline: true },
  Cite: { needs: 'id', inline: true },
  Range: { needs: 'series', inline: true },
  Term: { needs: 'id', inline: true },
  Answer: { inline: false },
  KeyPoints: { inline: false },
  Disagreement: { inline: false },
  Unknown: { inline: false },
  ProgressFigure: { inline: false },
  LayersFigure: { inline: false },
  AtAGlance: { inline: false },
  EntryList: { needs: 'kind', inline: false },
  Timeline: { inline: false },
  LicenceText: { inline: false },
  StandingRules: { inline: false },
}
