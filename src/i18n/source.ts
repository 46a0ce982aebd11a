/** English is the source: it fills every gap in the other languages. BCP 47 */
export const SOURCE = 'en';
