"""Times scipy's linear_sum_assignment on the fits in a file of 32-bit integers: measure_scipy.py <file> <size>."""
import json
import resource
import sys
import time

import numpy
from scipy.optimize import linear_sum_assignment

path, size = sys.argv[1], int(sys.argv[2])
fits = numpy.fromfile(path, dtype="<i4").reshape(size, size)
costs = numpy.where(fits < 0, 1e12, 1e6 - fits)
cpu, started = time.process_time(), time.perf_counter()
rows, columns = linear_sum_assignment(costs)
wall_seconds, cpu_seconds = time.perf_counter() - started, time.process_time() - cpu
found = fits[rows, columns].astype("int64")
found = found[found >= 0]
print(json.dumps({
    "matches": int(found.size),
    "total": int(found.sum()),
    "wallSeconds": wall_seconds,
    "cpuSeconds": cpu_seconds,
    "peakMegabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
}))
