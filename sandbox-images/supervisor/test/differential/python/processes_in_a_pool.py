import concurrent.futures
import multiprocessing


def square(n):
    return n * n


def fail(n):
    raise ValueError(f"no {n}")


if __name__ == "__main__":
    with multiprocessing.get_context("fork").Pool(2) as pool:
        print(pool.map(square, range(10)), multiprocessing.get_start_method())
    with concurrent.futures.ThreadPoolExecutor(3) as executor:
        print(list(executor.map(square, range(5))))
        print(repr(executor.submit(fail, 3).exception()))
    with concurrent.futures.ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("spawn")) as executor:
        print(list(executor.map(square, range(3))))
