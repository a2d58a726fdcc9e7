import asyncio


async def forgotten():
    print("never")


async def main():
    forgotten()


asyncio.run(main())
asyncio.run(asyncio.wait_for(asyncio.Event().wait(), 0.01))
