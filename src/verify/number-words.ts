/** Forms of Arabic number words that differ in case, gender or spelling only; the first of a line stands for all. */
const arabicForms = [
  'واحد واحده',
  'احد احدي',
  'اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي',
  'ثلاث ثلاثه',
  'اربع اربعه',
  'خمس خمسه',
  'ست سته',
  'سبع سبعه',
  'ثمان ثماني ثمانيه',
  'تسع تسعه',
  'عشر عشره',
  'عشرون عشرين',
  'ثلاثون ثلاثين',
  'اربعون اربعين',
  'خمسون خمسين',
  'ستون ستين',
  'سبعون سبعين',
  'ثمانون ثمانين',
  'تسعون تسعين',
  'مئه مائه',
  'مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي',
  'الف الفا',
  'الفان الفين الفي',
  'مليون مليونا',
  'مليونان مليونين مليوني',
  'مليار مليارا',
  'ملياران مليارين ملياري',
].map((line) => line.split(' '))
/** The form that stands for a number word's variants, by variant. */
export const canonical = new Map(arabicForms.flatMap(([first = '', ...rest]) => rest.map((form) => [form, first])))

/** Words that multiply what stands before them. An Arabic plural alone ("thousands of") is no number, so it stays apart. */
export const scales = new Map<string, number>([
  ...['hundred', 'مئه', 'مئتان'].map((word) => [word, 1e2] as const),
  ...['thousand', 'الف', 'الاف', 'الفان'].map((word) => [word, 1e3] as const),
  ...['million', 'مليون', 'ملايين', 'مليونان'].map((word) => [word, 1e6] as const),
  ...['billion', 'bn', 'مليار', 'مليارات', 'ملياران'].map((word) => [word, 1e9] as const),
  ...['trillion', 'تريليون', 'ترليون', 'تريليونات'].map((word) => [word, 1e12] as const),
])
/** Scales that are written against the digits only: "400 m" are metres. */
export const abbreviations = new Map([
  ['k', 1e3],
  ['m', 1e6],
])
