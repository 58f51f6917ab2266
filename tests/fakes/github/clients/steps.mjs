// Steps of a script: each has a name and passes or fails; the process ends with 1 when one failed.
export class Steps {
  #failed = 0;
  #count = 0;

  async step(name, action) {
    this.#count += 1;
    try {
      const result = await action();
      console.log('ok    ', name);
      return result;
    } catch (error) {
      this.fail(name, error.stack ?? error);
      return undefined;
    }
  }

  // The action is refused with this status; gives the error.
  refused(name, status, action) {
    return this.step(`${name}: ${status}`, async () => {
      try {
        await action();
      } catch (error) {
        equal(error.status, status);
        return error;
      }
      throw new Error('it was accepted');
    });
  }

  fail(name, reason) {
    this.#failed += 1;
    console.log('FAILED', name, reason);
  }

  end() {
    console.log(`${this.#count} steps, ${this.#failed} failed`);
    process.exitCode = this.#failed ? 1 : 0;
  }
}

export function equal(got, wanted) {
  const [one, other] = [JSON.stringify(got), JSON.stringify(wanted)];
  if (one !== other) throw new Error(`${one} instead of ${other}`);
}

export function truly(condition, words) {
  if (!condition) throw new Error(words);
}
