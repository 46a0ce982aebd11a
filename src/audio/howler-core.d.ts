/** The part of howler without spatial sound, which a card table does not need. */
declare module 'howler/dist/howler.core.min.js' {
  export { Howl, Howler } from 'howler';
}
