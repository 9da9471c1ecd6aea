/** Does one thing at a time. Of what comes meanwhile only the last is done: typing outruns no answer by much. */
export class Latest {
  private busy = false
  private next: (() => Promise<void>) | undefined

  run(act: () => Promise<void>): void {
    this.next = act
    if (!this.busy) void this.work()
  }

  private async work(): Promise<void> {
    this.busy = true
    while (this.next) {
      const act = this.next
      this.next = undefined
      await act()
    }
    this.busy = false
  }
}
