-- What wrk asks for in bench/rates.ts: the paths in the file that PATHS names, one after another.
local paths = {}
for line in io.lines(os.getenv("PATHS")) do paths[#paths + 1] = line end
local count = 0
request = function()
  count = count + 1
  return wrk.format("GET", paths[(count - 1) % #paths + 1])
end
done = function(summary, latency)
  local wrong = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write
  io.write(string.format("requests %d errors %d p50 %.2f p95 %.2f\n", summary.requests, wrong, latency:percentile(50) / 1000,
    latency:percentile(95) / 1000))
end
