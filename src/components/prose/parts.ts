import Anchor from './Anchor.astro'
import Answer from './Answer.astro'
import AtAGlance from './AtAGlance.astro'
import Cite from './Cite.astro'
import CrossingsFigure from './CrossingsFigure.astro'
import Disagreement from './Disagreement.astro'
import EntryList from './EntryList.astro'
import Fact from './Fact.astro'
import Heading from './Heading.astro'
import KeyPoints from './KeyPoints.astro'
import LayersFigure from './LayersFigure.astro'
import LicenceText from './LicenceText.astro'
import MapFigure from './MapFigure.astro'
import ProgressFigure from './ProgressFigure.astro'
import Range from './Range.astro'
import ResponsibilitiesFigure from './ResponsibilitiesFigure.astro'
import SeriesFigure from './SeriesFigure.astro'
import SourceCensus from './SourceCensus.astro'
import StandingRules from './StandingRules.astro'
import Table from './Table.astro'
import Term from './Term.astro'
import Timeline from './Timeline.astro'
import TimelineFigure from './TimelineFigure.astro'
import TrendsFigure from './TrendsFigure.astro'
import Unknown from './Unknown.astro'
import WaysIn from './WaysIn.astro'

/** What MDX pages can use without importing it. `src/prose/components.ts` tells the checker of the same names. */
export const proseParts = {
  a: Anchor,
  h2: Heading,
  h3: Heading,
  table: Table,
  Answer,
  AtAGlance,
  Cite,
  CrossingsFigure,
  Disagreement,
  EntryList,
  Fact,
  KeyPoints,
  LayersFigure,
  LicenceText,
  MapFigure,
  ProgressFigure,
  Range,
  ResponsibilitiesFigure,
  SeriesFigure,
  SourceCensus,
  StandingRules,
  Term,
  Timeline,
  TimelineFigure,
  TrendsFigure,
  Unknown,
  WaysIn,
}
