import asyncio


async def work(name, seconds):
    await asyncio.sleep(seconds)
    print(name)
    return name


async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(work(n, n / 100)) for n in (3, 1, 2)]
    print([task.result() for task in tasks], await asyncio.to_thread(sum, [1, 2]))
    try:
        await asyncio.wait_for(asyncio.sleep(9), 0.01)
    except TimeoutError as error:
        print("timeout", repr(error))
    print(await asyncio.gather(work("a", 0), asyncio.sleep(0, "b"), return_exceptions=True))
    process = await asyncio.create_subprocess_exec("/bin/echo", "child", stdout=asyncio.subprocess.PIPE)
    print(await process.communicate())
    raise RuntimeError("out of main")


try:
    asyncio.run(main())
except RuntimeError as error:
    print(error)
