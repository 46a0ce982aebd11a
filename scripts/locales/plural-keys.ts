type Flat = Readonly<Record<string, string>>;

const FORM = /_(zero|one|two|few|many|other)$/;

/** The plural forms a language tells apart, as Intl.PluralRules knows them. */
export function pluralForms(locale: string): readonly string[] {
  const forms = new Set<string>(new Intl.PluralRules(locale).resolvedOptions().pluralCategories);
  return ['zero', 'one', 'two', 'few', 'many', 'other'].filter((form) => forms.has(form));
}

/** Keys that come in plural forms, without the form: `cards` of `cards_one` and `cards_other`. */
export function pluralBases(source: Flat): ReadonlySet<string> {
  const bases = Object.keys(source)
    .filter((key) => key.endsWith('_other'))
    .map((key) => key.slice(0, -'_other'.length));
  return new Set(bases.filter((base) => `${base}_one` in source));
}

/** All keys a translation must have: those of the source, with the plural forms of its own language. */
export function keysFor(locale: string, source: Flat): readonly string[] {
  const bases = pluralBases(source);
  return Object.keys(source).flatMap((key) => {
    const base = key.replace(FORM, '');
    if (!bases.has(base) || base === key) return [key];
    return key.endsWith('_other') ? pluralForms(locale).map((form) => `${base}_${form}`) : [];
  });
}

/** The English text a translated key belongs to; all plural forms belong to English `_other`. */
export function sourceKey(key: string, source: Flat): string {
  const base = key.replace(FORM, '');
  return base !== key && pluralBases(source).has(base) ? `${base}_other` : key;
}

/** Forms that speak of one exact number, so may say it in words instead of showing `{{count}}`. */
export function mayOmitCount(key: string): boolean {
  return /_(zero|one|two)$/.test(key);
}
