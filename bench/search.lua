-- What wrk asks for in bench/search.ts: the judged queries, one after another, each with a sign of its own where SIGN is
-- set, so that none has been answered before.
local queries = {}
for line in io.lines(os.getenv("QUERIES")) do queries[#queries + 1] = line end
local isNew = os.getenv("SIGN") ~= nil
local count = 0
request = function()
  count = count + 1
  local sign = isNew and ("+n" .. count) or ""
  return wrk.format("GET", "/zh/search?q=" .. queries[count % #queries + 1] .. sign)
end
done = function(summary, latency)
  io.write(string.format("requests %d errors %d p50 %.2f p95 %.2f p99 %.2f\n", summary.requests, summary.errors.status,
    latency:percentile(50) / 1000, latency:percentile(95) / 1000, latency:percentile(99) / 1000))
end
