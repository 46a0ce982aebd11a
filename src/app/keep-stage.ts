/** A canvas that is there now. */
interface Running {
  destroy(): void;
}

/**
 * Opens and closes the canvas as the settings say, one after the other, however quickly they change.
 * @param open gives null where no canvas can be had; `lost` is to be called when one that was there is gone for good
 * @param show told whether a canvas draws the picture now
 * @returns tells what is wanted
 */
export function keepStage(
  open: (lost: () => void) => Promise<Running | null>,
  show: (on: boolean) => void,
): (on: boolean) => Promise<void> {
  let wanted = false;
  let running: Running | null = null;
  let line: Promise<void> = Promise.resolve();
  const lost = (): void => {
    running = null;
    show(false);
  };
  const follow = async (): Promise<void> => {
    if (wanted) {
      running ??= await open(lost);
    } else {
      running?.destroy();
      running = null;
    }
    show(wanted && running !== null);
  };
  return (on) => {
    if (on === wanted) return line;
    wanted = on;
    // The page draws by itself before the canvas goes.
    if (!on) show(false);
    line = line.then(follow);
    return line;
  };
}
