/** A canvas that is there now. */
interface Running {
  destroy(): void;
}

/**
 * Opens and closes the canvas as the settings say, one after the other, however quickly they change.
 * @param open gives null where no canvas can be had
 * @param show told whether a canvas draws the picture now
 * @returns tells what is wanted
 */
export function keepStage(
  open: () => Promise<Running | null>,
  show: (on: boolean) => void,
): (on: boolean) => Promise<void> {
  let wanted = false;
  let running: Running | null = null;
  let line: Promise<void> = Promise.resolve();
  const follow = async (): Promise<void> => {
    if (wanted) {
      running ??= await open();
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
