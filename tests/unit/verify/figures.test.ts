import { describe, expect, test } from 'vitest'
import { holdsDate } from '../../../src/verify/dates.ts'
import { holdsNumber } from '../../../src/verify/numbers.ts'

describe('a number in digits is found', () => {
  test.each([
    ['a wall of 400 km', 400],
    ['a 400-km wall, 400km long', 400],
    ['it reached 400.', 400],
    ['بطول ٤٠٠ كيلومتر', 400],
    ['الـ400 كيلومتر', 400],
    ['۴۰۰ کیلومتر', 400],
    ['between 200 and 300 men', 200],
    ['200–300 men', 300],
    ['82% of it', 82],
    ['0 attacks', 0],
  ])('in "%s": %d', (passage, value) => {
    expect(holdsNumber(passage, value)).toBe(true)
  })

  test.each(['1,470', '1.470', '1٬470', '١٬٤٧٠', "1'470", '1’470', '1\u00a0470', '1\u2009470', '1\u202f470', '1470'])(
    'with thousands marked as in "%s"',
    (number) => {
      expect(holdsNumber(`the count was ${number} then`, 1470)).toBe(true)
    },
  )

  test.each([
    ['3.5 metres', 3.5],
    ['3,5 m', 3.5],
    ['٣٫٥ متر', 3.5],
    ['0.125', 0.125],
    ['1,470.5 or 1.470,5', 1470.5],
  ])('with a fraction as in "%s"', (passage, value) => {
    expect(holdsNumber(passage, value)).toBe(true)
  })

  test.each([
    ['15.14 billion dinars', 15.14e9],
    ['15.140 billion dinars', 15.14e9],
    ['$10 million', 10e6],
    ['$10m', 10e6],
    ['15bn dinars', 15e9],
    ['about 20k tablets', 20_000],
    ['2 trillion', 2e12],
    ['٣٠ ألفاً', 30_000],
    ['5 آلاف مقاتل', 5000],
    ['10 ملايين دولار', 10e6],
    ['24 مليون حبة', 24e6],
    ['15 مليار دينار', 15e9],
  ])('with a scale as in "%s"', (passage, value) => {
    expect(holdsNumber(passage, value)).toBe(true)
  })

  test.each(['$84–144 million', 'between $84 and $144 million', '84 to 144 million', 'ما بين 84 و144 مليون دولار'])(
    'at both ends of a range that names its scale once, as in "%s"',
    (passage) => {
      expect(holdsNumber(passage, 84e6)).toBe(true)
      expect(holdsNumber(passage, 144e6)).toBe(true)
    },
  )

  test('in "3m", which may be metres or millions, but in "$3m" only as millions', () => {
    expect(holdsNumber('a wall 3m high', 3)).toBe(true)
    expect(holdsNumber('sold for $3m', 3)).toBe(false)
    expect(holdsNumber('sold for $3m', 3e6)).toBe(true)
  })
})

describe('a number in digits is not found', () => {
  test.each([
    ['1,400', 400],
    ['4000', 400],
    ['٤٠٠٠', 400],
    ['400.5', 400],
    ['400 million', 400],
    ['400k', 400],
    ['1.400 km', 1.4],
    ['the 3rd division', 3],
    ['an F-16 and an MQ9', 16],
    ['an F-16 and an MQ9', 9],
    ['open 24/7', 24],
    ['at 12:30', 12],
    ['2025-01-07', 7],
  ])('in "%s": %d', (passage, value) => {
    expect(holdsNumber(passage, value)).toBe(false)
  })
})

describe('a number in words is found', () => {
  test.each([
    ['Four hundred kilometres', 400],
    ['four\nhundred kilometres', 400],
    ['four hundred and fifty', 450],
    ['four hundred fifty', 450],
    ['forty-two attacks', 42],
    ['a hundred towers', 100],
    ['a hundred and fifty towers', 150],
    ['a million tablets', 1e6],
    ['fifteen hundred fighters', 1500],
    ['three point five metres', 3.5],
    ['in 2024 four hundred fighters', 400],
    ['between four hundred and five hundred', 400],
    ['between four hundred and five hundred', 500],
    ['All four hundred. Fifty more came.', 400],
    ['four hundred\n\nfifty more came', 400],
    ['أربعمائة كيلومتر', 400],
    ['أربعمئة كيلومتر', 400],
    ['أربع مئة كيلومتر', 400],
    ['بأربعمائة مقاتل', 400],
    ['مئتي كيلومتر', 200],
    ['خمسة وعشرين برجاً', 25],
    ['خمس عشرة نقطة', 15],
    ['ستمائة وخمسة عشر كيلومتراً', 615],
    ['ألف وأربعمائة وسبعين هجوماً', 1470],
    ['ثلاثة آلاف مقاتل', 3000],
    ['خمسين ألفاً', 50_000],
    ['ثلاثـة أمتار', 3],
    ['بين أربعمئة وخمسمئة', 400],
    ['بين أربعمئة وخمسمئة', 500],
  ])('in "%s": %d', (passage, value) => {
    expect(holdsNumber(passage, value)).toBe(true)
  })
})

describe('a number in words is not found', () => {
  test.each([
    ['four hundred fifty', 400],
    ['four hundred and fifty', 400],
    ['four hundred and fifty', 50],
    ['one thousand four hundred', 400],
    ['six hundred and twenty-five thousand', 600],
    ['six hundred and twenty-five thousand', 25_000],
    ['twenty-five', 20],
    ['twenty-five', 5],
    ['three point five metres', 3],
    ['three and a half metres', 3],
    ['half a million', 1e6],
    ['a dozen men, then dozens', 12],
    ['hundreds of men', 100],
    ['خمسة وعشرون', 5],
    ['خمسة وعشرون', 20],
    ['خمسة عشر', 10],
    ['ألف ومئة', 1000],
    ['ألف ومئة', 100],
    ['30 ألف', 1000],
    ['آلاف المقاتلين', 1000],
    ['82 في المئة', 100],
    ['ثلاثة ونصف', 3],
    ['نصف مليون', 1e6],
  ])('in "%s": %d', (passage, value) => {
    expect(holdsNumber(passage, value)).toBe(false)
  })
})

describe('a year', () => {
  test.each(['work began in 2018', '2018–19', 'mid-2018', 'عام ٢٠١٨م'])('is found in "%s"', (passage) => {
    expect(holdsDate(passage, '2018')).toBe(true)
  })

  test.each(['in 20189', '2,018 men', 'in 2019'])('is not found in "%s"', (passage) => {
    expect(holdsDate(passage, '2018')).toBe(false)
  })
})

describe('a month', () => {
  test.each([
    ['In 2025 work goes on. It ends in June.', '2025-06'],
    ['by Jan. 2025', '2025-01'],
    ['Sept 2025, Sep 2025', '2025-09'],
    ['في كانون الثاني/يناير 2025', '2025-01'],
    ['في حزيران ٢٠٢٥', '2025-06'],
    ['opened on 30.09.2019', '2019-09'],
  ])('is found in "%s"', (passage, date) => {
    expect(holdsDate(passage, date)).toBe(true)
  })

  test.each([
    ['by the end of June', '2025-06'],
    ['it may fall in 2015', '2015-05'],
    ['Marine units came in 2025', '2025-03'],
    ['تشرين الأول 2025', '2025-11'],
  ])('is not found in "%s"', (passage, date) => {
    expect(holdsDate(passage, date)).toBe(false)
  })
})

describe('a day', () => {
  test.each([
    '7 January 2025',
    'on 7 January',
    'on 7\u00a0January',
    '7th of January',
    'January 7, 400 men',
    'January 7th',
    'Jan. 7, 2025',
    '2025-01-07',
    '7/1/2025',
    '07.01.2025',
    '7 كانون الثاني',
    '٧ يناير ٢٠٢٥',
    '7 كانون الثاني/يناير 2025',
  ])('is found in "%s"', (passage) => {
    expect(holdsDate(passage, '2025-01-07')).toBe(true)
  })

  test.each([
    '17 January',
    'January 70',
    'January 2025',
    '7 January 2024',
    'January 7, 2024',
    '7/1/2024',
    '7 كانون الأول',
    '7 كانون الثاني/يناير 2024',
  ])('is not found in "%s"', (passage) => {
    expect(holdsDate(passage, '2025-01-07')).toBe(false)
  })
})
